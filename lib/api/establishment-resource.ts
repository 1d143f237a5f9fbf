import type { EstablishmentPage, SiteProcedure } from '@/lib/domain/establishment';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';

/** One establishment as the public API gives it: identity, certification, measurements, each figure with its provenance. */
export function establishmentResource(page: EstablishmentPage) {
  return {
    identity: {
      finess: page.finess,
      name: page.name,
      officialName: page.officialName,
      kind: page.kind,
      address: page.address,
      postcode: page.postcode,
      city: page.city,
      department: named(page.departmentCode, page.departmentName),
      region: named(page.regionCode, page.regionName),
      phone: page.phone,
      ownership: page.ownership,
      isEspic: page.isEspic,
      category: page.categoryLabel,
      legalEntity: page.legalEntity,
      sectors: page.sectors,
      activities: page.activities,
      sizes: page.sizes,
      location:
        page.latitude === null || page.longitude === null
          ? null
          : { latitude: page.latitude, longitude: page.longitude, precision: page.locationPrecision },
      provenance: page.identityProvenance,
    },
    certification: page.procedures.map(procedureResource),
    measurements: page.measurements.map(measurementResource),
  };
}

/** A decision is the procedure's, and covers all its sites. */
function procedureResource({ code, chapters, objectives, themeDecisions, provenance, ...procedure }: SiteProcedure) {
  const { framework, decision, decidedOn, visitYear, visitMonth, siteCount, isPrimarySite } = procedure;
  return {
    ...{ framework, procedure: code, decision, decidedOn, visitYear, visitMonth, siteCount, isPrimarySite },
    ...{ chapters, objectives, themeDecisions, provenance },
  };
}

/** A value or the reason why there is none (`status`); every field is always there. */
function measurementResource(measurement: Measurement) {
  const { indicator, campaign, status, obligation, evolution, provenance } = measurement;
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
    interval: scored?.interval ?? null,
    observed: scored?.observed ?? null,
    expected: scored?.expected ?? null,
    isAlert: scored?.isAlert ?? null,
    ...{ obligation, evolution, provenance },
  };
}

function named(code: string | null, name: string | null) {
  return code === null ? null : { code, name };
}
