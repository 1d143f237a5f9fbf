import { SURVEYS } from '@/lib/domain/indicators/catalogue';
import type { SiteInput } from '@/lib/import/release/inputs';

/** Files in the order they are believed for identity; a later edition is believed before an earlier one. */
const TRUST: readonly string[] = ['sae-id', 'finess', 'sae-idb', 'certification-sites', ...SURVEYS, 'iqss', 'points'];

/** What all the files together say of one site: each field from the most trusted file that fills it. */
export type MergedSite = Omit<SiteInput, 'dataset' | 'edition' | 'year'>;

export function byTrust(a: SiteInput, b: SiteInput): number {
  return (
    Number(isNameless(a)) - Number(isNameless(b)) ||
    rank(a) - rank(b) ||
    b.edition.localeCompare(a.edition) ||
    a.sourceFileId - b.sourceFileId
  );
}

/** Merges the records of one site, already in order of trust. */
export function mergeSite(records: readonly [SiteInput, ...SiteInput[]]): MergedSite {
  const first = <K extends keyof SiteInput>(key: K): SiteInput[K] | null =>
    records.find((record) => record[key] !== null && record[key] !== '')?.[key] ?? null;
  const [best] = records;
  // An address is taken whole from one file: street, postcode and commune of two files may not belong together.
  const located = records.find((record) => record.communeCode ?? record.postcode) ?? best;
  return {
    sourceFileId: best.sourceFileId,
    line: best.line,
    finess: best.finess,
    name: best.name,
    legalEntityFiness: first('legalEntityFiness'),
    categoryCode: first('categoryCode'),
    categoryLabel: first('categoryLabel'),
    ownership: first('ownership'),
    isEspic: first('isEspic'),
    address: located.address,
    postcode: located.postcode,
    city: located.city,
    communeCode: located.communeCode,
    departmentCode: first('departmentCode'),
    regionCode: first('regionCode'),
    phone: first('phone'),
  };
}

/** A scope without a name gives the number in its place: whatever else says a name is believed before. */
function isNameless({ name, finess }: SiteInput): boolean {
  return name === finess;
}

function rank(site: SiteInput): number {
  const position = TRUST.indexOf(site.dataset);
  return position === -1 ? TRUST.length : position;
}
