import type { ReactNode } from 'react';
import { FileName } from '@/components/ui/file-name';
import { SIZE_CUT_OFFS } from '@/lib/domain/comparison/size-group';
import { COMMON_SHARE } from '@/lib/domain/judgement/against-target';
import { OLD_YEARS } from '@/lib/domain/judgement/age';
import { FALSE_DISCOVERY_RATE } from '@/lib/domain/judgement/false-discoveries';
import { FEW_SITES } from '@/lib/domain/judgement/mean-reference';
import { MIN_REFERENCE_SITES } from '@/lib/domain/judgement/refusal';
import { ESATIS_MIN_ANSWERS } from '@/lib/domain/scale';
import { CALIBRATION_BOUNDS } from '@/lib/domain/uncertainty/estimate';
import { MIN_SITES } from '@/lib/domain/uncertainty/ten-groups';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { Choice } from './choices';
import { MethodSection } from './method-section';
import { Paragraphs } from './paragraphs';

interface ChoiceSectionProps {
  choice: Choice;
  /** Keys of what is shown at once, as a list. */
  rules?: readonly string[];
  /** In the details, after the paragraphs. */
  children?: ReactNode;
}

/** One statistical choice: why, its formula, its code, its limits. The figures it quotes are those of the code. */
export function ChoiceSection({ choice, rules = [], children }: ChoiceSectionProps) {
  const t = useTranslations('method');
  const locale = useLocale();
  const { id, texts, formulas, limits, code } = choice;
  const beds = (group: string) => SIZE_CUT_OFFS.find((row) => row.group === group)?.from ?? 0;
  const values = {
    common: formatPercent(COMMON_SHARE, locale),
    years: OLD_YEARS,
    few: FEW_SITES,
    min: ESATIS_MIN_ANSWERS,
    sites: MIN_SITES,
    lowest: formatNumber(CALIBRATION_BOUNDS.lower, locale, 1),
    highest: formatNumber(CALIBRATION_BOUNDS.upper, locale, 2),
    references: MIN_REFERENCE_SITES,
    rate: formatPercent(FALSE_DISCOVERY_RATE, locale),
    medium: beds('medium'),
    large: beds('large'),
  };
  const say = (key: string) => t(`${id}.${key}`, values);
  return (
    <MethodSection id={id} open={rules.length > 0 ? <Bullets texts={rules.map(say)} /> : null}>
      <Paragraphs>{texts.map(say)}</Paragraphs>
      {children}
      {formulas.length > 0 ? (
        <div className="border-accent border-l-4 bg-sunken px-4 py-3">
          <p className="font-semibold text-sm">{t('choice.formula')}</p>
          {formulas.map((formula) => (
            <p key={formula} className="figures">
              {say(formula)}
            </p>
          ))}
        </div>
      ) : null}
      <dl className="measure flex flex-col gap-3 text-sm">
        <div>
          <dt className="font-semibold">{t('choice.limits')}</dt>
          <dd>
            <ul className="flex list-disc flex-col gap-1 pl-5">
              {limits.map((limit) => (
                <li key={limit}>{say(limit)}</li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt className="font-semibold">{t('choice.code')}</dt>
          <dd className="flex flex-col text-ink-soft">
            {code.map((file) => (
              <code key={file} className="wrap-anywhere text-xs">
                <FileName path={file} />
              </code>
            ))}
          </dd>
        </div>
      </dl>
    </MethodSection>
  );
}

function Bullets({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="measure flex list-disc flex-col gap-1.5 pl-5 marker:text-accent">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
