import { EntityNote } from '@/components/ui/entity-note';
import { ProvenanceNote } from '@/components/ui/provenance-note';
import type { History } from '@/lib/domain/history/history-of';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import type { IndicatorResults } from '@/lib/domain/results-by-indicator';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { ClassReading } from './class-reading';
import { EvolutionNote } from './evolution-note';
import { HistoryFigure } from './history-figure';
import { IndicatorExplanation } from './indicator-explanation';
import { IntervalLine } from './interval-line';
import { OutcomeReading } from './outcome-reading';
import { ReferenceLines } from './reference-lines';
import { ResultValue } from './result-value';

interface IndicatorCardProps {
  results: IndicatorResults;
  measurement: ScoredMeasurement;
  history: History | undefined;
  references: readonly MeanReference[];
  regionName: string | null;
}

/** One indicator with a result: what it is, the words of its class, the figure, the reference, where it comes from. */
export function IndicatorCard({ results, measurement, history, references, regionName }: IndicatorCardProps) {
  const t = useTranslations('establishment');
  const names = useTranslations('indicators');
  const locale = useLocale();
  const { code, indicator } = results;
  const { campaign, class: letter, n, obligation, provenance } = measurement;
  const { dataYear } = provenance;
  return (
    <article className="indicator">
      <header>
        <h4>{names(`${code}.name`)}</h4>
        <p>{names(`${code}.plain`)}</p>
      </header>
      <ResultValue measurement={measurement} />
      <EntityNote entity={measurement.filedUnder} />
      {indicator.scale === 'outcome' ? <OutcomeReading measurement={measurement} /> : null}
      {indicator.scale !== null && indicator.scale !== 'outcome' && letter !== null ? (
        <ClassReading scale={indicator.scale} letter={letter} />
      ) : null}
      <IntervalLine measurement={measurement} />
      <ReferenceLines references={references} indicator={code} campaign={campaign} regionName={regionName} />
      <EvolutionNote measurement={measurement} />
      <p className="note">
        {[
          t(`indicators.type.${indicator.type}`),
          dataYear === null
            ? t('result.campaign', { campaign: String(campaign) })
            : t('result.dataYear', { campaign: String(campaign), year: String(dataYear) }),
          ...(n === null ? [] : [t('result.n', { n: formatNumber(n, locale) })]),
          ...(obligation === 'optional' ? [t('result.optional')] : []),
        ].join(' · ')}
      </p>
      {history ? <HistoryFigure results={results} history={history} references={references} /> : null}
      <IndicatorExplanation code={code} hasPlain={false} />
      <ProvenanceNote provenance={provenance} n={n} />
    </article>
  );
}
