import { Glossed } from '@/components/glossary/glossed';
import { Notice } from '@/components/ui/notice';
import { ProvenanceNote } from '@/components/ui/provenance-note';
import { StateLabel } from '@/components/ui/state-label';
import { decisionAge, OLD_DECISION_YEARS } from '@/lib/domain/certification';
import { currentState } from '@/lib/domain/current-certification';
import type { Establishment, SiteProcedure } from '@/lib/domain/establishment';
import { formatDate, formatMonth } from '@/lib/format/date';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { PendingVisit } from './pending-visit';

interface CurrentDecisionProps {
  procedure: SiteProcedure;
  /** A decision never stands on a small attached structure as a verdict on it: words only. */
  kind: Establishment['kind'];
  today: string;
}

/** Words, procedure, date and scope together: a decision is never shown without the sites it covers. */
export function CurrentDecision({ procedure, kind, today }: CurrentDecisionProps) {
  const t = useTranslations('establishment.certification');
  const scales = useTranslations('scales');
  const hits = useTranslations('search.hit');
  const locale = useLocale();
  const state = currentState(procedure);
  const { decidedOn, visitYear, visitMonth } = procedure;
  const told = state === 'pending' ? 'pending' : 'decided';
  const age = decidedOn === null ? 0 : decisionAge(decidedOn, today);
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <p className="note">{scales(`frameworks.${procedure.framework}`)}</p>
        {kind === 'annex' ? (
          <p className="text-lg">{hits('coveredBy', { decision: scales(`states.${state}.label`) })}</p>
        ) : (
          <p className="text-2xl">
            <StateLabel state={state} isLarge />
          </p>
        )}
        {state === 'pending' ? (
          <PendingVisit procedure={procedure} today={today} />
        ) : kind === 'annex' ? null : (
          <p className="text-lg">{t('publicWording', { wording: scales(`states.${state}.public`) })}</p>
        )}
      </div>
      {age >= OLD_DECISION_YEARS ? <Notice tone="caution">{t('age', { years: age })}</Notice> : null}
      <div className="grid gap-1">
        <p>
          <strong>
            <Glossed text={t(`scope.${told}`, { count: procedure.siteCount })} terms={['decision', 'demarche']} />
          </strong>
          {procedure.siteCount > 1 ? `. ${t(`scopeText.${told}`)}` : '.'}{' '}
          {procedure.isPrimarySite && procedure.siteCount > 1 ? t('primary') : null}
        </p>
        <p className="note">
          <Glossed
            terms={['demarche']}
            text={[
              ...(decidedOn === null ? [] : [t('decidedOn', { date: formatDate(decidedOn, locale) })]),
              ...(state === 'pending' || visitYear === null
                ? []
                : [t('visit', { month: formatMonth(visitYear, visitMonth, locale) })]),
              t('code', { code: procedure.code }),
            ].join(' · ')}
          />
        </p>
      </div>
      <ProvenanceNote provenance={procedure.provenance} />
    </div>
  );
}
