import { AbsenceNote } from '@/components/ui/absence-note';
import { Disclosure } from '@/components/ui/disclosure';
import type { IndicatorResults } from '@/lib/domain/results-by-indicator';
import { UNCONCERNED } from '@/lib/domain/theme-results';
import { useTranslations } from '@/lib/i18n/translations';

/** Indicators that do not concern the site: said once per reason, every one named. */
export function UnconcernedList({ entries }: { entries: readonly IndicatorResults[] }) {
  const t = useTranslations('establishment.indicators');
  const names = useTranslations('indicators');
  return (
    <Disclosure summary={t('unconcerned', { count: entries.length })}>
      <div className="grid gap-4">
        {UNCONCERNED.map((reason) => {
          const concerned = entries.filter((entry) => entry.latest.status === reason);
          if (concerned.length === 0) return null;
          return (
            <div key={reason} className="grid gap-1">
              <AbsenceNote status={reason} />
              <ul className="list-disc pl-10 text-sm">
                {concerned.map(({ code, latest }) => (
                  <li key={code}>{t('withCampaign', { name: names(`${code}.name`), campaign: String(latest.campaign) })}</li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Disclosure>
  );
}
