import type { EstablishmentPage, SiteProcedure } from '@/lib/domain/establishment';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { SiteContext } from '@/lib/domain/judgement/context';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import type { Measurement } from '@/lib/domain/measurement';
import { profileOf } from '@/lib/domain/profile/profile-of';
import { intervalOf } from '@/lib/domain/uncertainty/interval';
import { alertResource } from './alert-resource';
import { profileResource } from './profile-resource';

/**
 * One establishment as the public API gives it: identity, certification, what can be said by theme, measurements, each
 * figure with its interval and its provenance.
 */
export function establishmentResource(page: EstablishmentPage, context: SiteContext) {
  const { procedures, measurements, ...identity } = page;
  return {
    ...identity,
    certification: procedures.map(procedureResource),
    // HAS's own safety alerts, first and whatever else is said.
    alerts: standingAlerts(measurements).map((alert) => alertResource(alert, context.releasedOn)),
    profile: profileResource(profileOf(measurements, context)),
    measurements: measurements.map((measurement) => measurementResource(measurement, context)),
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
function measurementResource(measurement: Measurement, context: SiteContext) {
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
    interval: intervalOf(measurement, context.uncertaintyOf(indicator, campaign)),
    observed: scored?.observed ?? null,
    expected: scored?.expected ?? null,
    isAlert: scored?.isAlert ?? null,
    ...{ obligation, evolution, filedUnder, provenance },
  };
}
