import { IndicatorExplanation } from '@/components/indicator/indicator-explanation';
import { IntervalLine } from '@/components/indicator/interval-line';
import { ReferenceLines } from '@/components/indicator/reference-lines';
import { ProvenanceNote } from '@/components/ui/provenance-note';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { formatMeasure } from '@/lib/format/measure';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

interface RecommendationRateProps {
  measurement: ScoredMeasurement;
  references: readonly MeanReference[];
  regionName: string | null;
}

/** Share who would certainly recommend, marked as raw: it stays away from the adjusted scores. */
export function RecommendationRate({ measurement, references, regionName }: RecommendationRateProps) {
  const t = useTranslations('establishment.patients');
  const locale = useLocale();
  const { value, n, indicator, campaign, provenance } = measurement;
  if (value === null) return null;
  return (
    <div className="grid gap-2 border-line border-t pt-4">
      <p>
        <strong>{t('recommendation', { rate: formatMeasure(value, 'percent', locale) })}</strong>
      </p>
      <p className="note">{n === null ? t('recommendationNoteNoN') : t('recommendationNote', { n: formatNumber(n, locale) })}</p>
      <IntervalLine measurement={measurement} />
      <ReferenceLines references={references} indicator={indicator} campaign={campaign} regionName={regionName} />
      <IndicatorExplanation code={indicator} />
      <ProvenanceNote provenance={provenance} n={n} />
    </div>
  );
}
