import { Card } from '@/components/ui/card';
import { currentProcedure } from '@/lib/domain/current-certification';
import type { Establishment } from '@/lib/domain/establishment';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { methodPath } from '@/lib/url/routes';
import { CurrentDecision } from './current-decision';
import { PageSection } from './page-section';
import { PendingVisit } from './pending-visit';
import { ProcedureHistory } from './procedure-history';
import { ProcedureScores } from './procedure-scores';
import { ScopeNote } from './scope-note';

interface CertificationSectionProps {
  site: Establishment;
  locale: Locale;
  /** ISO day on which the page is made. */
  today: string;
}

/** Where the site stands today, why, what comes next, and what was decided before: each framework in its own words. */
export function CertificationSection({ site, locale, today }: CertificationSectionProps) {
  const t = useTranslations('establishment.certification');
  const current = currentProcedure(site.procedures);
  const others = site.procedures.filter((procedure) => procedure !== current);
  const pending = others.filter((procedure) => procedure.framework !== 'V2014' && procedure.decision === null);
  const earlier = others.filter((procedure) => !pending.includes(procedure));
  return (
    <PageSection
      id="certification"
      title={t('title')}
      intro={t('intro')}
      terms={['has']}
      method={{ href: methodPath(locale, 'certification'), label: t('method') }}
    >
      <Card className="grid gap-4">
        {current ? (
          <>
            <CurrentDecision procedure={current} kind={site.kind} today={today} />
            <ScopeNote procedure={current} />
          </>
        ) : (
          <p className="measure">
            {t(site.absence ? 'noneGone' : 'none')}{' '}
            {site.certifiedSiblings > 0 ? t('noneSiblings', { count: site.certifiedSiblings }) : null}
          </p>
        )}
        {pending.map((procedure) => (
          <div key={procedure.code} className="grid gap-1 border-line border-t pt-4">
            <h3 className="text-lg">{t('next')}</h3>
            <PendingVisit procedure={procedure} today={today} />
            <ScopeNote procedure={procedure} />
          </div>
        ))}
      </Card>
      {current && current.decision !== null ? <ProcedureScores procedure={current} /> : null}
      {earlier.length > 0 ? <ProcedureHistory procedures={earlier} /> : null}
    </PageSection>
  );
}
