import { departmentOfCommune } from '@/lib/domain/geography/department';
import type { Facts } from '@/lib/import/facts';
import type { IssueLog } from '@/lib/import/issues';
import { composeAddress } from '@/lib/import/normalise/address';
import { codeCell } from '@/lib/import/normalise/code-cell';
import { communeCode } from '@/lib/import/normalise/commune-code';
import { departmentCode } from '@/lib/import/normalise/department-code';
import { saeOwnership } from '@/lib/import/normalise/establishment-status';
import { normalisePhone } from '@/lib/import/normalise/phone';
import { normalisePostcode } from '@/lib/import/normalise/postcode';
import { regionCode } from '@/lib/import/normalise/region';
import { normaliseTown } from '@/lib/import/normalise/town';
import type { ColumnReader, Row } from '@/lib/import/read/table';
import { optionalFiness } from '@/lib/import/sources/finess-cell';
import { CATEGORY_LABELS } from './category-labels';
import type { IdentityColumns } from './identity-columns';

type SiteRecord = Facts['siteRecord'][number];

/** What one row of ID or IDB says of a site; null when the row is left out. */
export function readSaeSite(
  row: Row,
  finess: string,
  reader: ColumnReader,
  columns: IdentityColumns,
  issues: IssueLog,
): SiteRecord | null {
  const read = (column: string | null) => (column ? reader.read(row, column) : '');
  const name = siteName(read('RS'), read(columns.complement));
  if (name === '') {
    issues.reject(row.line, 'name-missing', 'RS', null);
    return null;
  }
  const status = saeOwnership(read('STJR'), read('ESPIC'));
  if (!status) {
    issues.reject(row.line, 'ownership-unknown', 'STJR', read('STJR'));
    return null;
  }
  const category = codeCell(read('CAT'));
  // Paris, Lyon and Marseille: the municipal district says where better than the commune.
  const commune = communeCode(read('ARMT')) ?? communeCode(read('COMINSEE'));
  return {
    line: row.line,
    finess,
    name,
    legalEntityFiness: optionalFiness(read('FI_EJ'), row.line, 'FI_EJ', issues),
    categoryCode: category || null,
    categoryLabel: CATEGORY_LABELS[category] ?? null,
    ownership: status.ownership,
    isEspic: status.isEspic,
    address: composeAddress({
      number: read('NUMVOI'),
      streetType: read('TYPVOI'),
      street: read(columns.street),
      complement: read(columns.addressComplement),
    }),
    postcode: normalisePostcode(read(columns.postcode)),
    city: normaliseTown(read(columns.town)) ?? normaliseTown(read(columns.commune)),
    communeCode: commune,
    departmentCode: commune ? departmentOfCommune(commune) : departmentCode(read('DEP')),
    regionCode: regionCode(read('REG')),
    phone: normalisePhone(read(columns.phone)),
  };
}

/** Name and its complement, which tells apart the sites of one hospital; a complement that adds nothing is dropped. */
function siteName(name: string, complement: string): string {
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const [main, extra] = [tidy(name), tidy(complement)];
  if (extra === '' || main.toUpperCase().includes(extra.toUpperCase())) return main;
  return main === '' ? extra : `${main} - ${extra}`;
}
