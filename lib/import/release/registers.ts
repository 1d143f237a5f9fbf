import type { RegisterCode } from '@/lib/domain/identity/decide-presence';
import type { SaeListing } from '@/lib/domain/identity/number-facts';
import type { ReleaseInputs } from '@/lib/import/release/inputs';

/** One edition of a register: the numbers it lists, and as what. */
export interface Edition {
  year: number;
  listing: ReadonlyMap<string, SaeListing>;
}

/** The registers held, each with its editions, newest first. */
export type Registers = Readonly<Record<RegisterCode, readonly Edition[]>>;

/**
 * The editions of the SAE and of FINESS among the files. An extract without a date is left out: absence from it has no year.
 * A legal entity that SAE lists with an address is an entity there, not a site.
 */
export function registersOf({ sites, legalEntities }: ReleaseInputs): Registers {
  const editions = { sae: new Map<number, Map<string, SaeListing>>(), finess: new Map<number, Map<string, SaeListing>>() };
  const list = (register: RegisterCode, year: number | null, finess: string, as: SaeListing) => {
    if (year === null) return;
    const edition = editions[register].get(year) ?? new Map<string, SaeListing>();
    editions[register].set(year, edition);
    // In both tables of the SAE: the hospital table says more.
    if (edition.get(finess) !== 'hospital' || as === 'entity') edition.set(finess, as);
  };
  for (const { dataset, year, finess } of sites) {
    if (dataset === 'sae-id' || dataset === 'finess') list(dataset === 'finess' ? 'finess' : 'sae', year, finess, 'hospital');
    if (dataset === 'sae-idb') list('sae', year, finess, 'attached');
  }
  for (const { dataset, year, finess } of legalEntities) {
    if (dataset === 'sae-id' || dataset === 'sae-idb') list('sae', year, finess, 'entity');
  }
  const newestFirst = (known: Map<number, Map<string, SaeListing>>) =>
    [...known].map(([year, listing]) => ({ year, listing })).sort((a, b) => b.year - a.year);
  return { sae: newestFirst(editions.sae), finess: newestFirst(editions.finess) };
}
