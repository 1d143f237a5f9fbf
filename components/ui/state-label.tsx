import type { CurrentState } from '@/lib/domain/certification';
import { useTranslations } from '@/lib/i18n/translations';
import { StateMark } from './state-mark';

interface StateLabelProps {
  state: CurrentState;
  size?: number;
}

/** Shape and words of a certification state. */
export function StateLabel({ state, size }: StateLabelProps) {
  const t = useTranslations('scales.states');
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      {size === undefined ? <StateMark state={state} /> : <StateMark state={state} size={size} />}
      {t(`${state}.label`)}
    </span>
  );
}
