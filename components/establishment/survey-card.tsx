import { AbsentIndicator } from '@/components/indicator/absent-indicator';
import { HistoryFigure } from '@/components/indicator/history-figure';
import { HistoryParts } from '@/components/indicator/history-parts';
import { IndicatorExplanation } from '@/components/indicator/indicator-explanation';
import { LetterNote } from '@/components/indicator/letter-note';
import { Card } from '@/components/ui/card';
import type { Histories } from '@/lib/domain/history/histories-of';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { SurveyResults } from '@/lib/domain/survey-results';
import { formatMean } from '@/lib/format/measure';
import { midSentence } from '@/lib/format/mid-sentence';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { DimensionsFigure } from './dimensions-figure';
import { RecommendationRate } from './recommendation-rate';
import { ResultsFold } from './results-fold';
import { SurveyOverall } from './survey-overall';

interface SurveyCardProps {
  results: SurveyResults;
  histories: Histories;
  references: readonly MeanReference[];
  regionName: string | null;
}

/** One survey: its score and class, then folded recommendation, dimensions, campaigns; or why there is nothing. */
export function SurveyCard({ results, histories, references, regionName }: SurveyCardProps) {
  const names = useTranslations('indicators');
  const t = useTranslations('history');
  const profile = useTranslations('profile');
  const scales = useTranslations('scales.names');
  const patients = useTranslations('establishment.patients');
  const locale = useLocale();
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
  const { value, class: letter, n, campaign } = latest;
  const told = {
    score: value === null ? null : profile('figure.score', { value: formatMean(value, 'score', locale) }),
    letter: letter && midSentence(profile('class.letter', { letter, scale: scales(survey) }), locale),
    answers:
      n === null
        ? midSentence(patients('campaign', { campaign: String(campaign) }), locale)
        : patients('answers', { n: formatNumber(n, locale), campaign: String(campaign) }),
  };
  return (
    <ResultsFold
      id={`survey-${survey}`}
      title={names(`${survey}.name`)}
      counts={[told.score, told.letter, told.answers].filter((text) => text !== null)}
    >
      <p className="measure note">{names(`${survey}.plain`)}</p>
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
    </ResultsFold>
  );
}
