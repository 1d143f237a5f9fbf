import { AlertLine } from '@/components/compare/alert-line';
import { EntityNote } from '@/components/ui/entity-note';
import type { ScoredMeasurement } from '@/lib/domain/measurement';

/** HAS's safety alerts on a card: each in words and numbers, with its year. Nothing when there is none. */
export function CardAlerts({ alerts }: { alerts: readonly ScoredMeasurement[] }) {
  return alerts.map((alert) => (
    <div key={alert.indicator} className="grid gap-1">
      <AlertLine alert={alert} isNamed />
      <EntityNote entity={alert.filedUnder} />
    </div>
  ));
}
