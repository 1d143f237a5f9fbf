import { departmentOfCommune } from '@/lib/domain/geography/department';
import type { Facts } from '@/lib/import/facts';
import type { IssueLog } from '@/lib/import/issues';
import { composeAddress } from '@/lib/import/normalise/address';
import { communeCode } from '@/lib/import/normalise/commune-code';
import { departmentCode } from '@/lib/import/normalise/department-code';
import { finessOwnership } from '@/lib/import/normalise/establishment-status';
import { normalisePhone } from '@/lib/import/normalise/phone';
import { readRoutingLine } from '@/lib/import/normalise/routing-line';
import type { Row } from '@/lib/import/read/table';
import { optionalFiness } from '@/lib/import/sources/finess-cell';
import { STRUCTURE_FIELDS } from './fields';

type SiteRecord = Facts['siteRecord'][number];

/** What a `structureet` line says of a site; null when it has no name and is left out. */
export function readFinessSite(row: Row, finess: string, issues: IssueLog): SiteRecord | null {
  const read = (field: keyof typeof STRUCTURE_FIELDS) => (row.cells[STRUCTURE_FIELDS[field]] ?? '').replace(/\s+/g, ' ').trim();
  const name = read('longName') || read('name');
  if (name === '') {
    issues.reject(row.line, 'name-missing', 'rslongue', null);
    return null;
  }
  const commune = communeCode(read('department') + read('commune').padStart(3, '0'));
  const routing = readRoutingLine(read('routing'));
  return {
    line: row.line,
    finess,
    name,
    legalEntityFiness: optionalFiness(read('legalEntity'), row.line, 'nofinessej', issues),
    categoryCode: read('category') || null,
    categoryLabel: read('categoryLabel') || null,
    ...finessOwnership(read('publicServiceCode'), read('publicServiceLabel')),
    address: composeAddress({
      number: read('streetNumber'),
      suffix: read('numberSuffix'),
      streetType: read('streetType'),
      street: read('street'),
      complement: read('addressComplement'),
    }),
    postcode: routing.postcode,
    city: routing.town,
    communeCode: commune,
    departmentCode: commune ? departmentOfCommune(commune) : departmentCode(read('department')),
    regionCode: null,
    phone: normalisePhone(read('phone')),
  };
}
