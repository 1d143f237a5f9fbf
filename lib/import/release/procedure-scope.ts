import type { ScopeVia } from '@/lib/domain/certification';
import { addToGroup, groupBy } from '@/lib/domain/groups';
import type { EstablishmentRow } from '@/lib/import/release/establishment-row';
import type { ScopeInput } from '@/lib/import/release/inputs';
import type { SuccessionLink } from '@/lib/import/release/successors';

/** A site a procedure covers. */
interface SiteInScope {
  framework: string;
  procedureCode: string;
  finess: string;
  via: ScopeVia;
  /** The number in the file's site column. */
  fileFiness: string;
  isPrimary: boolean;
}

/**
 * The sites each procedure covers, by whatever number the file uses. A site the file names itself in some procedure of a
 * framework is in no other one of it through its legal entity, its former number or its next one.
 */
export function scopeOfProcedures(
  scopes: readonly (ScopeInput & { isSwapped: boolean })[],
  establishments: readonly EstablishmentRow[],
  links: readonly SuccessionLink[],
): SiteInScope[] {
  const sites = new Set(establishments.map(({ finess }) => finess));
  const named = new Set(scopes.map(({ framework, finess }) => `${framework} ${finess}`));
  const covered = new Map<string, SiteInScope>();
  const cover = (site: SiteInScope) => {
    const key = `${site.framework} ${site.procedureCode} ${site.finess}`;
    if (!covered.has(key)) covered.set(key, site);
  };
  for (const { framework, procedureCode, finess, isPrimary, isSwapped, legalEntityFiness } of scopes) {
    const scope = { framework, procedureCode, finess, isPrimary };
    if (!sites.has(finess)) continue;
    cover({ ...scope, via: isSwapped ? 'swapped' : 'site', fileFiness: isSwapped ? (legalEntityFiness ?? finess) : finess });
  }
  const sitesOf = openSitesByEntity(establishments);
  for (const { framework, procedureCode, finess, isPrimary } of scopes) {
    if (sites.has(finess)) continue;
    const ofEntity = (sitesOf.get(finess) ?? []).filter((site) => !named.has(`${framework} ${site}`));
    // Of several sites, the file does not say which one is the primary.
    const scope = { framework, procedureCode, fileFiness: finess, isPrimary: isPrimary && ofEntity.length === 1 };
    for (const site of ofEntity) cover({ ...scope, finess: site, via: 'entity' });
  }
  return [...covered.values(), ...throughOtherNumbers([...covered.values()], links)];
}

function openSitesByEntity(establishments: readonly EstablishmentRow[]): ReadonlyMap<string, readonly string[]> {
  const sites = new Map<string, string[]>();
  for (const { finess, legalEntityFiness, formerEntities, absentFrom, listedAs } of establishments) {
    if (absentFrom !== null || listedAs.length > 0) continue;
    for (const entity of [legalEntityFiness ?? '', ...formerEntities]) addToGroup(sites, entity, finess);
  }
  return sites;
}

/**
 * A procedure of a number that is gone is shown on its successor, and one of a new number on the hospital that registers
 * still list under another, when these have none of their own in the framework.
 */
function throughOtherNumbers(covered: readonly SiteInScope[], links: readonly SuccessionLink[]): SiteInScope[] {
  const has = new Set(covered.map(({ framework, finess }) => `${framework} ${finess}`));
  const byNumber = groupBy(covered, ({ finess }) => finess);
  const found = new Map<string, SiteInScope>();
  for (const { finess, successorFiness, isProven, evidence } of links) {
    const isNewNumber = evidence.includes('new-number');
    const [from, to] = isNewNumber ? [successorFiness, finess] : [finess, successorFiness];
    for (const site of isProven ? (byNumber.get(from) ?? []) : []) {
      if (has.has(`${site.framework} ${to}`)) continue;
      const key = `${site.framework} ${site.procedureCode} ${to}`;
      found.set(key, { ...site, finess: to, via: isNewNumber ? 'successor' : 'predecessor' });
    }
  }
  return [...found.values()];
}
