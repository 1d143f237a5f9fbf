import { AlertLine } from '@/components/compare/alert-line';
import type { ScoredMeasurement } from '@/lib/domain/measurement';

/** HAS's safety alerts on a card: each in words and numbers, with its year. Nothing when there is none. */
export function CardAlerts({ alerts }: { alerts: readonly ScoredMeasurement[] }) {
  return alerts.map((alert) => <AlertLine key={alert.indicator} alert={alert} isNamed />);
}
