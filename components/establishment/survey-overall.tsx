import { EvolutionNote } from '@/components/indicator/evolution-note';
import { IntervalLine } from '@/components/indicator/interval-line';
import { ReferenceLines } from '@/components/indicator/reference-lines';
import { ResultValue } from '@/components/indicator/result-value';
import { ClassMark } from '@/components/ui/class-mark';
import { ProvenanceNote } from '@/components/ui/provenance-note';
import type { Survey } from '@/lib/domain/indicators/catalogue';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { classRange } from '@/lib/format/class-range';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

interface SurveyOverallProps {
  survey: Survey;
  measurement: ScoredMeasurement;
  references: readonly MeanReference[];
  regionName: string | null;
}

/** Overall score and official class of one survey, with what the letter means on this scale. */
export function SurveyOverall({ survey, measurement, references, regionName }: SurveyOverallProps) {
  const t = useTranslations('establishment');
  const locale = useLocale();
  const { class: letter, n, campaign, publicValue, value, obligation } = measurement;
  return (
    <div className="grid gap-3">
      <h4 className="text-base text-ink-soft">{t('patients.overall')}</h4>
      <ResultValue measurement={measurement} />
      {letter === null ? null : (
        <div className="grid gap-1">
          <ClassMark letter={letter} scale={survey} />
          <p className="text-sm">
            {rangeText(letter)}{' '}
            {survey === 'esatis-ssr' && rangeText(letter) !== null ? (
              <span className="text-ink-soft">{t('patients.deducedBounds')}</span>
            ) : null}
          </p>
        </div>
      )}
      <IntervalLine measurement={measurement} />
      <ReferenceLines references={references} indicator={survey} campaign={campaign} regionName={regionName} />
      <EvolutionNote measurement={measurement} />
      <p className="note">
        {[
          n === null
            ? t('patients.campaign', { campaign: String(campaign) })
            : t('patients.answers', { n: formatNumber(n, locale), campaign: String(campaign) }),
          ...(publicValue === null || publicValue === value
            ? []
            : [t('patients.publicValue', { value: formatNumber(publicValue, locale) })]),
          ...(obligation === 'optional' ? [t('result.optional')] : []),
        ].join(' · ')}
      </p>
      <ProvenanceNote provenance={measurement.provenance} n={n} />
    </div>
  );

  function rangeText(of: string): string | null {
    const range = classRange(survey, of, campaign);
    if (!range) return null;
    const bound = (score: number) => formatNumber(score, locale, Number.isInteger(score) ? 0 : 1);
    if (range.from !== null && range.to !== null) {
      return t('patients.classRange.both', { letter: of, from: bound(range.from), to: bound(range.to) });
    }
    if (range.from !== null) return t('patients.classRange.above', { letter: of, from: bound(range.from) });
    return range.to === null ? null : t('patients.classRange.below', { letter: of, to: bound(range.to) });
  }
}
