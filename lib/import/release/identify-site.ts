import type { ReleaseInputs, SiteInput } from '@/lib/import/release/inputs';

/** Registers that list hospitals; the others also list small attached structures. */
const HOSPITAL_FILES: ReadonlySet<string> = new Set(['sae-id', 'finess']);

/** What a number is, from the files that speak of it; null when nothing is to be listed under it. */
export function identifySite(
  finess: string,
  records: readonly SiteInput[],
  entities: ReadonlySet<string>,
  inputs: ReleaseInputs,
): 'hospital' | 'annex' | null {
  const isMeasured = inputs.measured.has(finess);
  // A point of 2020 alone shows nothing of today.
  if (records.every(({ dataset }) => dataset === 'points')) return null;
  // A legal entity listed with its address: nobody is treated there, unless some file gives it results or certifies it.
  if (entities.has(finess) && !isMeasured && records.every(({ dataset }) => ENTITY_FILES.has(dataset))) return null;
  const isHospital = isMeasured || records.some(({ dataset }) => HOSPITAL_FILES.has(dataset)) || inputs.primarySites.has(finess);
  return isHospital ? 'hospital' : 'annex';
}

const ENTITY_FILES: ReadonlySet<string> = new Set(['sae-idb', 'points']);
