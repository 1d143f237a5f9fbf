import type { CurrentState } from '@/lib/domain/certification';
import { useTranslations } from '@/lib/i18n/translations';
import { StateMark } from './state-mark';

interface StateLabelProps {
  state: CurrentState;
  /** For a title. */
  isLarge?: boolean;
}

/** Shape and words of a certification state. */
export function StateLabel({ state, isLarge = false }: StateLabelProps) {
  const t = useTranslations('scales.states');
  return (
    <span className="state-label">
      <StateMark state={state} isLarge={isLarge} />
      {t(`${state}.label`)}
    </span>
  );
}
