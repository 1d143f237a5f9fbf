import type { NumberFacts, SaeListing } from '@/lib/domain/identity/number-facts';
import { SURVEYS } from '@/lib/domain/indicators/catalogue';
import type { ReleaseInputs, ScopeInput } from '@/lib/import/release/inputs';
import type { Registers } from '@/lib/import/release/registers';

/** Registers tell whose a site is. A survey gives the number a hospital is paid under, now and then another site's. */
const REGISTERS: ReadonlySet<string> = new Set(['sae-id', 'sae-idb', 'finess']);

/** Files of results: each row is a hospital asked. */
const RESULTS: ReadonlySet<string> = new Set([...SURVEYS, 'iqss']);

/** What all files say of each number, for the decision table. */
export function gatherFacts(inputs: ReleaseInputs, registers: Registers): ReadonlyMap<string, NumberFacts> {
  const entities = entityNumbers(inputs);
  const certified = certifiedAs(inputs.scopes);
  const surveyed = new Set(inputs.sites.flatMap(({ finess, dataset }) => (RESULTS.has(dataset) ? [finess] : [])));
  const measured = new Set(inputs.results.map(({ finess }) => finess));
  const [newest, ...older] = registers.sae;
  const olderSae = (finess: string): SaeListing | null =>
    older.find(({ listing }) => listing.has(finess))?.listing.get(finess) ?? null;
  const numbers = new Set([...inputs.sites.map(({ finess }) => finess), ...certified.keys(), ...measured]);
  return new Map(
    [...numbers].map((finess): [string, NumberFacts] => [
      finess,
      {
        sae: newest?.listing.get(finess) ?? null,
        olderSae: olderSae(finess),
        isInFiness: registers.finess[0]?.listing.has(finess) ?? false,
        isEntity: entities.has(finess),
        certified: certified.get(finess) ?? null,
        isOutpost: isOutpost(inputs.activity.get(finess)),
        isSurveyed: surveyed.has(finess),
        hasResults: measured.has(finess),
      },
    ]),
  );
}

/** Imaging and remote consultations may stand beside; they are no care of an outpost. */
const OUTPOST_CODES: ReadonlySet<string> = new Set(['FILTRE.SMURSAMU', 'FILTRE.TELEMED', 'FILTRE.IMAG']);

function isOutpost(codes: ReadonlySet<string> | undefined): boolean {
  return codes?.has('FILTRE.SMURSAMU') === true && [...codes].every((code) => OUTPOST_CODES.has(code));
}

/** Numbers given as the legal entity of another one. By a survey alone only when no point is published for the number: sites have one. */
function entityNumbers({ sites, scopes, legalEntities, numberLinks, points }: ReleaseInputs): ReadonlySet<string> {
  const byRegisters = sites.filter(({ dataset }) => REGISTERS.has(dataset));
  const bySurveys = sites.filter(
    ({ dataset, legalEntityFiness }) => !REGISTERS.has(dataset) && !points.has(legalEntityFiness ?? ''),
  );
  const owned = [...byRegisters, ...plausible(scopes), ...bySurveys].filter((row) => row.legalEntityFiness !== row.finess);
  const former = numberLinks.filter(({ relation }) => relation === 'previous-entity');
  return new Set([
    ...owned.map((row) => row.legalEntityFiness ?? ''),
    ...legalEntities.map(({ finess }) => finess),
    ...former.map(({ otherFiness }) => otherFiness),
  ]);
}

/** A line whose site is the entity of several other lines has its columns swapped, or a wrong number: it proves nothing. */
function plausible(scopes: readonly ScopeInput[]): readonly ScopeInput[] {
  const votes = new Map<string, number>();
  for (const { finess, legalEntityFiness } of scopes) {
    if (legalEntityFiness && legalEntityFiness !== finess) votes.set(legalEntityFiness, (votes.get(legalEntityFiness) ?? 0) + 1);
  }
  return scopes.filter(({ finess }) => (votes.get(finess) ?? 0) < 2);
}

function certifiedAs(scopes: readonly ScopeInput[]): Map<string, 'primary' | 'site'> {
  const certified = new Map<string, 'primary' | 'site'>();
  for (const { finess, isPrimary } of scopes) {
    if (isPrimary || !certified.has(finess)) certified.set(finess, isPrimary ? 'primary' : 'site');
  }
  return certified;
}
