import { departmentOfFiness } from '@/lib/domain/geography/department';
import { coveredGroups, ENOUGH_OF_A_KIND, ENOUGH_OF_AN_AREA, type KnownNumber } from '@/lib/domain/identity/coverage';
import type { EstablishmentKind } from '@/lib/domain/identity/decide-kind';
import { decidePresence, type RegisterAbsence, type RegisterCode } from '@/lib/domain/identity/decide-presence';
import type { NumberFacts } from '@/lib/domain/identity/number-facts';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import type { Registers } from '@/lib/import/release/registers';

/** A number decided to be a site. */
export interface Site {
  kind: EstablishmentKind;
  facts: NumberFacts;
  /** Official category, as a code or a label; null when no file says it. */
  category: string | null;
}

/** Sites that the registers held no longer list, with the year. */
export function judgePresence(
  sites: ReadonlyMap<string, Site>,
  inputs: ReleaseInputs,
  registers: Registers,
): ReadonlyMap<string, RegisterAbsence> {
  const lastLife = lastLifeYears(inputs);
  const judges = (['sae', 'finess'] as const).flatMap((code) => judgeOf(code, registers, sites) ?? []);
  const absences = new Map<string, RegisterAbsence>();
  for (const [finess, site] of sites) {
    const views = judges.map((judge) => judge(finess, site));
    const { facts } = site;
    // HAS keeps old numbers in its scopes: a visit shows life only where nothing else ever did, in a place too new for the register.
    const life = facts.hasResults || facts.olderSae ? lastLife.results.get(finess) : lastLife.visits.get(finess);
    const absence = decidePresence(views, life ?? null);
    if (absence) absences.set(finess, absence);
  }
  return absences;
}

function judgeOf(code: RegisterCode, registers: Registers, sites: ReadonlyMap<string, Site>) {
  const [newest, ...older] = registers[code];
  if (!newest) return null;
  const isListed = (finess: string) => newest.listing.has(finess);
  const covered = coveredGroups(knownNumbers(sites), isListed);
  return (finess: string, site: Site) => ({
    code,
    year: newest.year,
    isListed: isListed(finess),
    isCovered: groupsOf(finess, site).every((group) => covered.has(group)),
    older: older.map(({ year, listing }) => ({ year, isListed: listing.has(finess) })),
  });
}

/** A register must cover the department and, for attached structures, their category: it lists some kinds only. */
function groupsOf(finess: string, { kind, category }: Site): string[] {
  const department = `department ${departmentOfFiness(finess)}`;
  return kind === 'hospital' ? [department] : [department, `annex ${category ?? 'unknown'}`];
}

/** Sites that files beside the newest register know: hospitals by department, attached structures by category. */
function* knownNumbers(sites: ReadonlyMap<string, Site>): Generator<KnownNumber> {
  for (const [finess, site] of sites) {
    const { facts, category } = site;
    if (site.kind === 'hospital' && (facts.hasResults || facts.olderSae || facts.certified === 'primary')) {
      yield { finess, group: `department ${departmentOfFiness(finess)}`, enough: ENOUGH_OF_AN_AREA };
    }
    if (site.kind === 'annex' && category !== null && facts.sae !== 'hospital' && (facts.certified || facts.olderSae)) {
      yield { finess, group: `annex ${category}`, enough: ENOUGH_OF_A_KIND };
    }
  }
}

function lastLifeYears({ results, scopes }: ReleaseInputs) {
  const newest = (rows: readonly { finess: string; year: number | null }[]) => {
    const years = new Map<string, number>();
    for (const { finess, year } of rows) if (year !== null) years.set(finess, Math.max(years.get(finess) ?? 0, year));
    return years;
  };
  return { results: newest(results.map(({ finess, campaign }) => ({ finess, year: campaign }))), visits: newest(scopes) };
}
