import { groupBy } from '@/lib/domain/groups';
import type { RegisterAbsence } from '@/lib/domain/identity/decide-presence';
import { activitiesOf, sectorsOf } from '@/lib/import/release/activities';
import type { ReleaseInputs, SiteInput } from '@/lib/import/release/inputs';
import type { Site } from '@/lib/import/release/judge-presence';
import type { MergedSite } from '@/lib/import/release/merge-site';
import { siteNamer } from '@/lib/import/release/name-site';
import { otherNames } from '@/lib/import/release/other-names';
import type { Place } from '@/lib/import/release/place-site';

export type EstablishmentRow = ReturnType<ReturnType<typeof establishmentRows>>;

/** A site with the lines that speak of it, in order of trust, and what they say together. */
export interface RecordedSite extends Site {
  finess: string;
  records: readonly [SiteInput, ...SiteInput[]];
  merged: MergedSite;
}

interface Sighting {
  year: number;
  sourceFileId: number;
}

interface RowContext {
  /** Year of the newest SAE held. */
  saeYear: number | null;
  formerEntitiesOf: (site: RecordedSite) => string[];
}

/** Makes the row of a site, as the release stores it. */
export function establishmentRows(
  { sites, lexicon, activity, results }: ReleaseInputs,
  { saeYear, formerEntitiesOf }: RowContext,
) {
  const nameSite = siteNamer(sites, lexicon);
  const resultsOf = groupBy(results, ({ finess }) => finess);
  const careOf = ({ finess, merged }: RecordedSite) => {
    const codes = activity.get(finess) ?? new Set<string>();
    // What closed since an older campaign does not live on in its results.
    const since = codes.size === 0 ? 0 : (saeYear ?? 0);
    const recent = (resultsOf.get(finess) ?? []).filter(({ campaign }) => campaign >= since);
    const indicators = recent.flatMap((result) => result.indicators);
    return { sectors: sectorsOf({ codes, indicators, categoryCode: merged.categoryCode }), activities: activitiesOf(codes) };
  };
  return (site: RecordedSite, place: Place, absence: RegisterAbsence | null, lastSeen: Sighting | null) => {
    const { finess, kind, records, merged } = site;
    const { name, officialName } = nameSite(records, place);
    const { sectors, activities } = careOf(site);
    return {
      finess,
      kind,
      name,
      officialName,
      otherNames: otherNames([name, officialName], records, lexicon),
      legalEntityFiness: merged.legalEntityFiness,
      formerEntities: formerEntitiesOf(site),
      categoryCode: merged.categoryCode,
      categoryLabel: merged.categoryLabel,
      ownership: merged.ownership,
      isEspic: merged.isEspic ?? false,
      phone: merged.phone,
      address: place.address,
      postcode: place.postcode,
      city: place.city,
      communeCode: place.communeCode,
      departmentCode: place.departmentCode,
      regionCode: place.regionCode,
      latitude: place.latitude,
      longitude: place.longitude,
      locationPrecision: place.locationPrecision,
      sectors,
      activities,
      identitySourceId: merged.sourceFileId,
      identityLine: merged.line,
      absentFrom: absence?.register ?? null,
      absentSince: absence?.since ?? null,
      isAbsenceExact: absence?.isExact ?? null,
      listedAs: [] as readonly string[],
      lastSeenYear: lastSeen?.year ?? null,
      lastSeenSourceId: lastSeen?.sourceFileId ?? null,
    };
  };
}
