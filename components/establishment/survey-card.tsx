import { useTranslations } from 'next-intl';
import { AbsentIndicator } from '@/components/indicator/absent-indicator';
import { HistoryFigure } from '@/components/indicator/history-figure';
import { HistoryParts } from '@/components/indicator/history-parts';
import { IndicatorExplanation } from '@/components/indicator/indicator-explanation';
import { LetterNote } from '@/components/indicator/letter-note';
import { Card } from '@/components/ui/card';
import type { Histories } from '@/lib/domain/history/histories-of';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { SurveyResults } from '@/lib/domain/survey-results';
import { DimensionsFigure } from './dimensions-figure';
import { RecommendationRate } from './recommendation-rate';
import { SurveyOverall } from './survey-overall';

interface SurveyCardProps {
  results: SurveyResults;
  histories: Histories;
  references: readonly MeanReference[];
  regionName: string | null;
}

/** One survey: overall score and class, recommendation, dimensions, campaigns; or why there is nothing. */
export function SurveyCard({ results, histories, references, regionName }: SurveyCardProps) {
  const names = useTranslations('indicators');
  const t = useTranslations('history');
  const { survey, overall, dimensions, recommendation } = results;
  const { latest } = overall;
  const past = histories.get(survey);
  const history =
    past && overall.earlier.length > 0 ? <HistoryFigure results={overall} history={past} references={references} /> : null;
  if (latest.status !== 'scored') {
    return (
      <Card as="article" className="grid gap-4">
        <AbsentIndicator results={overall} status={latest.status} level={3} />
        {history}
      </Card>
    );
  }
  const parts = [...dimensions, ...(recommendation ? [recommendation] : [])].map(({ indicator }) => indicator);
  return (
    <Card as="article" className="grid gap-8">
      <header className="grid gap-1">
        <h3 className="text-xl">{names(`${survey}.name`)}</h3>
        <p className="measure text-ink-soft text-sm">{names(`${survey}.plain`)}</p>
      </header>
      <div className="grid items-start gap-8 lg:grid-cols-[2fr_3fr]">
        <div className="grid gap-6">
          <SurveyOverall survey={survey} measurement={latest} references={references} regionName={regionName} />
          {recommendation ? (
            <RecommendationRate measurement={recommendation} references={references} regionName={regionName} />
          ) : null}
        </div>
        {dimensions.length > 0 ? (
          <DimensionsFigure survey={survey} dimensions={dimensions} references={references} regionName={regionName} />
        ) : null}
      </div>
      <IndicatorExplanation code={survey} hasPlain={false} parts={dimensions.map(({ indicator }) => indicator)}>
        <LetterNote measurement={latest} />
      </IndicatorExplanation>
      {history ? (
        <div className="grid gap-2 border-line border-t pt-6">
          <h4 className="text-lg">{t('title')}</h4>
          {history}
          <HistoryParts codes={parts} histories={histories} />
        </div>
      ) : null}
    </Card>
  );
}
