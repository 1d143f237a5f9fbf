import type { ScopeInput, SiteInput } from '@/lib/import/release/inputs';

/** What the files say of each number, the certification included: one record of it, from the newest cycle that names it. */
export function recordsBySite(
  sites: readonly SiteInput[],
  scopes: readonly ScopeInput[],
): ReadonlyMap<string, [SiteInput, ...SiteInput[]]> {
  const groups = new Map<string, [SiteInput, ...SiteInput[]]>();
  const add = (record: SiteInput) => {
    const group = groups.get(record.finess);
    if (group) group.push(record);
    else groups.set(record.finess, [record]);
  };
  for (const site of sites) add(site);
  const certified = new Map<string, ScopeInput>();
  for (const scope of scopes) {
    const known = certified.get(scope.finess);
    if (!known || (known.name === null && scope.name !== null)) certified.set(scope.finess, scope);
  }
  for (const scope of certified.values()) add(recordOf(scope));
  return groups;
}

function recordOf({ sourceFileId, edition, year, line, finess, name, legalEntityFiness }: ScopeInput): SiteInput {
  const nothing = { categoryCode: null, categoryLabel: null, ownership: null, isEspic: null, phone: null };
  const nowhere = { address: null, postcode: null, city: null, communeCode: null, departmentCode: null, regionCode: null };
  const dataset = 'certification-sites' as const;
  return { sourceFileId, dataset, edition, year, line, finess, name: name ?? finess, legalEntityFiness, ...nothing, ...nowhere };
}
