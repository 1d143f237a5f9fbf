import { UncertaintyTable } from '@/components/data/uncertainty-table';
import { formatPercent } from '@/lib/format/percent';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { CampaignDispersion } from '@/lib/release-state/read-dispersions';
import type { SurveyEstimate } from '@/lib/release-state/read-estimates';
import { ChoiceSection } from './choice-section';
import { COMPARISON_CHOICES, ESTIMATOR, READABILITY, UNKNOWNS } from './choices';
import { DispersionLines } from './dispersion-lines';
import { EstimatorChecks } from './estimator-checks';
import { MethodSection } from './method-section';

interface ChoiceSectionsProps {
  estimates: readonly SurveyEstimate[];
  dispersions: readonly CampaignDispersion[];
}

/** What can be said of a figure: the statistical choices, what they give on the served release, and what we do not know. */
export function ChoiceSections({ estimates, dispersions }: ChoiceSectionsProps) {
  const t = useTranslations('method.unknown');
  return (
    <>
      <ChoiceSection choice={ESTIMATOR}>
        <EstimatorChecks estimates={estimates} />
      </ChoiceSection>
      <ChoiceSection choice={READABILITY}>
        <Readability estimates={estimates} />
      </ChoiceSection>
      {COMPARISON_CHOICES.map((choice) => (
        <ChoiceSection key={choice.id} choice={choice}>
          {choice.id === 'poisson' ? <DispersionLines dispersions={dispersions} /> : null}
        </ChoiceSection>
      ))}
      <MethodSection id="unknown">
        <ul className="measure flex list-disc flex-col gap-2.5 pl-5 marker:text-accent">
          {UNKNOWNS.map((unknown) => (
            <li key={unknown}>{t(unknown)}</li>
          ))}
        </ul>
      </MethodSection>
    </>
  );
}

/** One sentence per survey and campaign, then the table. */
function Readability({ estimates }: { estimates: readonly SurveyEstimate[] }) {
  const t = useTranslations('method.incertitude');
  const scales = useTranslations('scales.names');
  const locale = useLocale();
  if (estimates.length === 0) return <p>{t('noRelease')}</p>;
  return (
    <>
      <ul className="measure flex flex-col gap-2">
        {estimates.map(({ indicator, campaign, uncertainLetters, separablePairs }) =>
          separablePairs === null ? null : (
            <li key={`${indicator} ${campaign}`}>
              {t.rich(uncertainLetters === null ? 'sentencePairs' : 'sentence', {
                survey: scales(indicator),
                campaign: String(campaign),
                letters: uncertainLetters === null ? '' : formatPercent(uncertainLetters, locale),
                pairs: formatPercent(separablePairs, locale),
                strong: (chunks) => <strong>{chunks}</strong>,
              })}
            </li>
          ),
        )}
      </ul>
      <UncertaintyTable estimates={estimates} />
    </>
  );
}
