import { ClassMark } from '@/components/ui/class-mark';
import { Disclosure } from '@/components/ui/disclosure';
import { ProvenanceNote } from '@/components/ui/provenance-note';
import { StateLabel } from '@/components/ui/state-label';
import { V2014_LEVELS } from '@/lib/domain/certification';
import { currentState } from '@/lib/domain/current-certification';
import type { SiteProcedure } from '@/lib/domain/establishment';
import { formatDate } from '@/lib/format/date';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

/** Earlier decisions, each in the words of its own framework. Nothing sets two frameworks side by side. */
export function ProcedureHistory({ procedures }: { procedures: readonly SiteProcedure[] }) {
  const t = useTranslations('establishment.certification');
  const scales = useTranslations('scales');
  const locale = useLocale();
  return (
    <div className="grid gap-3">
      <h3 className="text-xl">{t('history')}</h3>
      <p className="measure note">{t('historyNote')}</p>
      <ol className="grid gap-4">
        {procedures.map((procedure) => (
          <li key={`${procedure.framework}-${procedure.code}`} className="grid gap-1 border-line-strong border-l-2 pl-4">
            <p className="note">{scales(`frameworks.${procedure.framework}`)}</p>
            <Decision procedure={procedure} />
            <p className="note">
              {[
                ...(procedure.decidedOn === null ? [] : [t('decidedOn', { date: formatDate(procedure.decidedOn, locale) })]),
                t(procedure.decision === null ? 'scope.pending' : 'scope.decided', { count: procedure.siteCount }),
                t('code', { code: procedure.code }),
              ].join(' · ')}
            </p>
            {procedure.themeDecisions.length > 0 ? (
              <Disclosure summary={t('themes')}>
                <ul className="list-disc pl-5 text-sm" lang="fr">
                  {procedure.themeDecisions.map((decision) => (
                    <li key={decision}>{decision}</li>
                  ))}
                </ul>
              </Disclosure>
            ) : null}
            <ProvenanceNote provenance={procedure.provenance} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Decision({ procedure }: { procedure: SiteProcedure }) {
  const t = useTranslations('establishment.certification');
  const scales = useTranslations('scales');
  if (procedure.decision === null) return <p>{t('noDecision')}</p>;
  if (procedure.framework !== 'V2014') {
    return (
      <p>
        <StateLabel state={currentState(procedure)} />
      </p>
    );
  }
  const level = V2014_LEVELS.find((letter) => letter === procedure.decision);
  if (!level) return <p>{procedure.decision}</p>;
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <strong>{scales(`v2014.${level}`)}</strong>
        <ClassMark letter={level} scale="v2014" />
      </p>
      <p className="note">{t('v2014Note')}</p>
    </div>
  );
}
