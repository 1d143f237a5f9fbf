import { StateLabel } from '@/components/ui/state-label';
import { decisionAge, OLD_DECISION_YEARS } from '@/lib/domain/certification';
import type { CurrentCertification } from '@/lib/domain/current-certification';
import type { EstablishmentIdentity } from '@/lib/domain/establishment';
import { formatDate, formatMonth } from '@/lib/format/date';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';

interface CertificationLinesProps {
  certification: CurrentCertification;
  /** A decision never stands on a small attached structure as a verdict on it: words only. */
  kind: EstablishmentIdentity['kind'];
  locale: Locale;
  /** ISO day. */
  today: string;
}

/** The current decision in words, its procedure and date, how many sites it covers, and its age when it is old. */
export function CertificationLines({ certification, kind, locale, today }: CertificationLinesProps) {
  const t = useTranslations();
  const { state, framework, decidedOn, siteCount, visitYear, visitMonth } = certification;
  if (framework === null) return <StateLabel state={state} />;
  const words = { framework: t(`scales.frameworks.${framework}`) };
  const when =
    state === 'pending'
      ? visitYear === null
        ? t('search.hit.noVisit', words)
        : t('search.hit.visit', { ...words, date: formatMonth(visitYear, visitMonth, locale) })
      : decidedOn === null
        ? t('search.hit.decidedNoDate', words)
        : t('search.hit.decided', { ...words, date: formatDate(decidedOn, locale) });
  const age = decidedOn === null ? 0 : decisionAge(decidedOn, today);
  return (
    <div className="decision-lines">
      {kind === 'annex' ? (
        <p className="text-sm">{t('search.hit.coveredBy', { decision: t(`scales.states.${state}.label`) })}</p>
      ) : (
        <StateLabel state={state} />
      )}
      <p className="note">
        {when}. {t(state === 'pending' ? 'search.hit.pendingScope' : 'search.hit.scope', { count: siteCount })}{' '}
        {age >= OLD_DECISION_YEARS ? <strong>{t('search.hit.age', { years: age })}</strong> : null}
      </p>
    </div>
  );
}
