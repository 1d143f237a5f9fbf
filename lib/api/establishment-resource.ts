import type { SiteProcedure } from '@/lib/domain/establishment';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';
import type { ResultInterval } from '@/lib/domain/uncertainty/interval';
import type { Hospital } from '@/lib/queries/establishment';
import { alertResource } from './alert-resource';
import { profileResource } from './profile-resource';

/**
 * One establishment as the public API gives it: identity, certification, what can be said by theme, measurements, each
 * figure with its interval and its provenance.
 */
export function establishmentResource({ site, intervals, alerts, profile }: Hospital) {
  const { procedures, measurements, ...identity } = site;
  return {
    ...identity,
    certification: procedures.map(procedureResource),
    // HAS's own safety alerts, first and whatever else is said.
    alerts: alerts.map((alert) => alertResource(alert, site.releasedOn)),
    profile: profileResource(profile),
    measurements: measurements.map((measurement, position) => measurementResource(measurement, intervals[position] ?? null)),
  };
}

/** A decision is the procedure's, and covers all its sites. */
function procedureResource({ code, chapters, objectives, themeDecisions, provenance, ...procedure }: SiteProcedure) {
  const { framework, decision, decidedOn, visitYear, visitMonth, siteCount, isPrimarySite, via, fileFiness } = procedure;
  return {
    ...{ framework, code, decision, decidedOn, visitYear, visitMonth, siteCount, isPrimarySite, via, fileFiness },
    ...{ chapters, objectives, themeDecisions, provenance },
  };
}

/** A value or the reason why there is none (`status`); every field is always there. */
function measurementResource(measurement: Measurement, interval: ResultInterval | null) {
  const { indicator, campaign, status, obligation, evolution, filedUnder, provenance } = measurement;
  const definition = INDICATORS[indicator];
  const scored = measurement.status === 'scored' ? measurement : null;
  return {
    ...{ indicator, campaign, status },
    value: scored?.value ?? null,
    publicValue: scored?.publicValue ?? null,
    unit: definition?.unit ?? null,
    class: scored?.class ?? null,
    // A letter means nothing without its scale.
    scale: definition?.scale ?? null,
    n: scored?.n ?? null,
    // Bounds and where they come from; or the reason why there are none.
    interval,
    observed: scored?.observed ?? null,
    expected: scored?.expected ?? null,
    isAlert: scored?.isAlert ?? null,
    ...{ obligation, evolution, filedUnder, provenance },
  };
}
