import { activitiesOf, sectorsOf } from '@/lib/import/release/activities';
import { communeCentres } from '@/lib/import/release/commune-centres';
import { identifySite } from '@/lib/import/release/identify-site';
import type { ReleaseInputs, SiteInput } from '@/lib/import/release/inputs';
import { byTrust, mergeSite } from '@/lib/import/release/merge-site';
import { siteNamer } from '@/lib/import/release/name-site';
import { placeSite, type RejectedPoint } from '@/lib/import/release/place-site';

export type EstablishmentRow = ReturnType<typeof buildEstablishments>['rows'][number];

/** The establishments of a release, derived from what all its files say; sorted by FINESS. */
export function buildEstablishments(inputs: ReleaseInputs) {
  const centres = communeCentres(inputs.communes);
  const nameSite = siteNamer(inputs.sites, inputs.lexicon);
  const entities = new Set(inputs.legalEntities.map(({ finess }) => finess));
  const rejectedPoints: RejectedPoint[] = [];
  const rows = [...groupByFiness(inputs.sites)]
    .flatMap(([finess, records]) => {
      const kind = identifySite(finess, records, entities, inputs);
      if (kind === null) return [];
      const site = mergeSite(records.sort(byTrust));
      const { place, rejectedPoint } = placeSite(site, inputs, centres);
      if (rejectedPoint) rejectedPoints.push(rejectedPoint);
      return [
        {
          finess,
          kind,
          ...nameSite(records, place),
          ...statusOf(site),
          ...place,
          ...careOf(finess, inputs),
          ...provenanceOf(site),
        },
      ];
    })
    .sort((a, b) => (a.finess < b.finess ? -1 : 1));
  return { rows, rejectedPoints };
}

function statusOf({ legalEntityFiness, categoryCode, categoryLabel, ownership, isEspic, phone }: ReturnType<typeof mergeSite>) {
  return { legalEntityFiness, categoryCode, categoryLabel, ownership, isEspic: isEspic ?? false, phone };
}

/** What is done there: the codes the SAE gives, and the surveys that asked its patients. */
function careOf(finess: string, { activity, measured }: ReleaseInputs) {
  const signs = new Set([...(activity.get(finess) ?? []), ...(measured.get(finess) ?? [])]);
  return { sectors: sectorsOf(signs), activities: activitiesOf(signs) };
}

function provenanceOf({ sourceFileId, line }: ReturnType<typeof mergeSite>) {
  return { identitySourceId: sourceFileId, identityLine: line };
}

function groupByFiness(sites: readonly SiteInput[]): Map<string, [SiteInput, ...SiteInput[]]> {
  const groups = new Map<string, [SiteInput, ...SiteInput[]]>();
  for (const site of sites) {
    const group = groups.get(site.finess);
    if (group) group.push(site);
    else groups.set(site.finess, [site]);
  }
  return groups;
}
