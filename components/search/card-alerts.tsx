import { useTranslations } from 'next-intl';
import { AlertLine } from '@/components/compare/alert-line';
import type { ScoredMeasurement } from '@/lib/domain/measurement';

/** HAS's safety alerts on a card: each in words and numbers, with its year. Nothing when there is none. */
export function CardAlerts({ alerts }: { alerts: readonly ScoredMeasurement[] }) {
  const t = useTranslations('compare.cell');
  return alerts.map((alert) => (
    <div key={alert.indicator} className="grid gap-1">
      <AlertLine alert={alert} isNamed />
      {alert.filedUnder ? (
        <p className="text-ink-soft text-sm">{t('filedUnder', { name: alert.filedUnder.name ?? alert.filedUnder.finess })}</p>
      ) : null}
    </div>
  ));
}
