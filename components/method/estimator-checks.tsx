import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { SurveyEstimate } from '@/lib/release-state/read-estimates';

const CHECKS = ['rate', 'retest', 'kept', 'groups'] as const;

/** The four trials of the estimates, each in a sentence and with what it gives on the served release. */
export function EstimatorChecks({ estimates }: { estimates: readonly SurveyEstimate[] }) {
  const t = useTranslations('method.estimator.checks');
  const scales = useTranslations('scales.names');
  const locale = useLocale();
  const overall = estimates.filter(({ indicator }) => scales.has(indicator));
  const points = (value: number) => formatNumber(value, locale);
  const ratio = (value: number) => formatNumber(value, locale, 2);
  const says: Record<(typeof CHECKS)[number], (estimate: SurveyEstimate) => string | null> = {
    rate: ({ calibration, inputs: { binomialSd, rateTenGroups } }) =>
      binomialSd === null || rateTenGroups === null || calibration === null
        ? null
        : t('rateResult', { known: points(binomialSd), groups: points(rateTenGroups), calibration: ratio(calibration) }),
    retest: (estimate) => {
      const { retest } = estimate;
      if (!retest || isToldByLater(estimate, overall)) return null;
      const [small = 0, middle = 0, large = 0] = retest.sdZ.thirds;
      return t('retestResult', {
        sites: points(retest.sites),
        other: String(retest.otherCampaign),
        small: ratio(small),
        middle: ratio(middle),
        large: ratio(large),
        change: formatNumber(retest.changeSd, locale, 1),
      });
    },
    kept: ({ keptClass }) =>
      keptClass &&
      t('keptResult', {
        predicted: formatPercent(keptClass.predicted, locale),
        published: formatPercent(keptClass.published, locale),
        sites: points(keptClass.sites),
      }),
    groups: ({ upperBound, uncertainty, inputs: { evidence } }) => {
      const corrected = evidence.find(({ source }) => source === 'rate');
      if (upperBound === null || !corrected || !uncertainty) return null;
      return t('groupsResult', {
        groups: points(upperBound),
        corrected: points(corrected.sd),
        kept: points(uncertainty.individualSd),
      });
    },
  };
  return (
    <dl className="measure flex flex-col gap-3">
      {CHECKS.map((check) => {
        const results = overall.flatMap((estimate) => {
          const text = says[check](estimate);
          return text === null ? [] : [{ key: `${estimate.indicator} ${estimate.campaign}`, estimate, text }];
        });
        return (
          <div key={check}>
            <dt className="font-semibold">{t(`${check}.title`)}</dt>
            <dd>
              <p>{t(`${check}.what`)}</p>
              {results.length > 0 ? (
                <ul className="flex list-disc flex-col gap-1 pl-5 text-sm">
                  {results.map(({ key, estimate, text }) => (
                    <li key={key}>
                      {t('line', { survey: scales(estimate.indicator), campaign: String(estimate.campaign), result: text })}
                    </li>
                  ))}
                </ul>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Two campaigns read with each other say the same: the later one tells it. */
function isToldByLater({ indicator, campaign, retest }: SurveyEstimate, estimates: readonly SurveyEstimate[]): boolean {
  if (!retest || retest.otherCampaign < campaign) return false;
  return estimates.some(
    (one) => one.indicator === indicator && one.campaign === retest.otherCampaign && one.retest?.otherCampaign === campaign,
  );
}
