import { Fragment } from 'react';
import { AbsentIndicator } from '@/components/indicator/absent-indicator';
import { IndicatorCard } from '@/components/indicator/indicator-card';
import { UnconcernedList } from '@/components/indicator/unconcerned-list';
import { DatedSection } from '@/components/ui/dated-section';
import type { Establishment } from '@/lib/domain/establishment';
import type { Histories } from '@/lib/domain/history/histories-of';
import { isScored } from '@/lib/domain/results-by-indicator';
import { type ThemeResults, themeBlocks } from '@/lib/domain/theme-results';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { methodPath } from '@/lib/url/routes';
import { PageSection } from './page-section';
import { ResultsFold } from './results-fold';

interface IndicatorsSectionProps {
  site: Establishment;
  histories: Histories;
  locale: Locale;
}

/** Quality and safety indicators by theme, what is old apart: results, then absences one by one, then what does not concern the site. */
export function IndicatorsSection({ site, histories, locale }: IndicatorsSectionProps) {
  const t = useTranslations('establishment.indicators');
  const reference = useTranslations('establishment.reference');
  const blocks = themeBlocks(site.measurements, site.releasedOn);
  return (
    <PageSection
      id="indicators"
      title={t('title')}
      intro={blocks.length === 0 ? t('none') : t('intro')}
      terms={['iqss']}
      method={{ href: methodPath(locale, 'iqss'), label: t('method') }}
    >
      {blocks.length === 0 ? null : <p className="measure note">{reference('note')}</p>}
      {blocks.map(({ year, ageYears, items }) => {
        const folds = items.map((theme) => (
          <ThemeBlock key={theme.theme} theme={theme} year={year} site={site} histories={histories} />
        ));
        if (year === null) return <Fragment key="recent">{folds}</Fragment>;
        return (
          <DatedSection key={year} year={year} ageYears={ageYears ?? 0}>
            {folds}
          </DatedSection>
        );
      })}
    </PageSection>
  );
}

interface ThemeBlockProps {
  theme: ThemeResults;
  /** Of an old collection; null for what is recent. */
  year: number | null;
  site: Establishment;
  histories: Histories;
}

function ThemeBlock({ theme, year, site, histories }: ThemeBlockProps) {
  const t = useTranslations('establishment.indicators');
  const themes = useTranslations('profile.themes');
  const hasResults = theme.scored.length + theme.absent.length > 0;
  return (
    <ResultsFold
      id={year === null ? `theme-${theme.theme}` : `theme-${theme.theme}-${year}`}
      title={themes(theme.theme)}
      counts={[
        ...(theme.scored.length > 0 || theme.absent.length === 0 ? [t('fold.results', { count: theme.scored.length })] : []),
        ...(theme.absent.length > 0 ? [t('fold.absent', { count: theme.absent.length })] : []),
        ...(theme.unconcerned.length > 0 ? [t('fold.unconcerned', { count: theme.unconcerned.length })] : []),
      ]}
    >
      {hasResults ? (
        <div className="indicators">
          {theme.scored.map((results) =>
            isScored(results.latest) ? (
              <IndicatorCard
                key={results.code}
                results={results}
                measurement={results.latest}
                history={histories.get(results.code)}
                references={site.references}
                regionName={site.regionName && placeName(site.regionName)}
              />
            ) : null,
          )}
          {theme.absent.map((results) =>
            isScored(results.latest) ? null : (
              <AbsentIndicator key={results.code} results={results} status={results.latest.status} />
            ),
          )}
        </div>
      ) : (
        <p>{t('allUnconcerned')}</p>
      )}
      {theme.unconcerned.length > 0 ? <UnconcernedList entries={theme.unconcerned} /> : null}
    </ResultsFold>
  );
}
