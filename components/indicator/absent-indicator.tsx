import { AbsenceNote } from '@/components/ui/absence-note';
import { EntityNote } from '@/components/ui/entity-note';
import { ProvenanceNote } from '@/components/ui/provenance-note';
import type { Absence } from '@/lib/domain/measurement';
import { type IndicatorResults, lastScored } from '@/lib/domain/results-by-indicator';
import { formatMeasure } from '@/lib/format/measure';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { IndicatorExplanation } from './indicator-explanation';

interface AbsentIndicatorProps {
  results: IndicatorResults;
  status: Absence;
  /** Level of its heading. */
  level?: 3 | 4;
}

/** One indicator without a result in its latest campaign: the reason in words, and the last result there was. */
export function AbsentIndicator({ results, status, level = 4 }: AbsentIndicatorProps) {
  const t = useTranslations('establishment');
  const names = useTranslations('indicators');
  const locale = useLocale();
  const { code, indicator, latest } = results;
  const last = lastScored(results);
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <article className="grid content-start gap-2">
      <Heading className={level === 3 ? 'text-xl' : 'text-lg'}>{names(`${code}.name`)}</Heading>
      <p className="note">{t('result.campaign', { campaign: String(latest.campaign) })}</p>
      <AbsenceNote status={status} />
      <EntityNote entity={latest.filedUnder} />
      {last && last.value !== null ? (
        <p className="text-sm">
          {t('absent.last', {
            value: `${formatMeasure(last.value, indicator.unit, locale)} ${names(`${code}.unit`)}`,
            campaign: String(last.campaign),
          })}
        </p>
      ) : null}
      <IndicatorExplanation code={code} />
      <ProvenanceNote provenance={latest.provenance} />
    </article>
  );
}
