import type { Facts } from '@/lib/import/facts';
import type { IssueLog } from '@/lib/import/issues';
import type { Row, Table } from '@/lib/import/read/table';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { MIN_STRUCTURE_FIELDS, POINT_FIELDS, STRUCTURE_FIELDS } from './fields';
import { isHospitalCategory } from './hospital-category';
import { readFinessPoint } from './point-record';
import { readFinessSite } from './site-record';

interface Extract {
  siteRecord: Facts['siteRecord'];
  pointRecord: Facts['pointRecord'];
  /** Sites of other kinds, left aside. */
  otherSites: number;
}

/** Reads both kinds of lines of a FINESS extract; points are kept for the sites that are. */
export function readExtract(table: Table, issues: IssueLog): Extract {
  const structures: Row[] = [];
  const points: Row[] = [];
  for (const row of table.rows) {
    const [kind = ''] = row.cells;
    if (kind === 'structureet') structures.push(row);
    else if (kind === 'geolocalisation') points.push(row);
    else issues.reject(row.line, 'line-type-unknown', null, kind, { allowed: ['structureet', 'geolocalisation'] });
  }
  const sites = readSites(structures, issues);
  const kept = new Set(sites.siteRecord.map(({ finess }) => finess));
  const isFirst = firstOccurrence('nofinesset', issues);
  const pointRecord = points.flatMap((row) => {
    const finess = requiredFiness(row.cells[POINT_FIELDS.site] ?? '', row.line, 'nofinesset', issues);
    if (!finess || !isFirst(finess, row.line) || !kept.has(finess)) return [];
    return readFinessPoint(row, finess, issues) ?? [];
  });
  return { ...sites, pointRecord };
}

function readSites(rows: readonly Row[], issues: IssueLog): Omit<Extract, 'pointRecord'> {
  const siteRecord: Facts['siteRecord'] = [];
  const isFirst = firstOccurrence('nofinesset', issues);
  let otherSites = 0;
  for (const row of rows) {
    if (row.cells.length < MIN_STRUCTURE_FIELDS) {
      issues.reject(row.line, 'fields-too-few', null, null, { fields: row.cells.length, minimum: MIN_STRUCTURE_FIELDS });
      continue;
    }
    const finess = requiredFiness(row.cells[STRUCTURE_FIELDS.site] ?? '', row.line, 'nofinesset', issues);
    if (!finess || !isFirst(finess, row.line)) continue;
    if (!isHospitalCategory(row.cells[STRUCTURE_FIELDS.category] ?? '', row.cells[STRUCTURE_FIELDS.categoryGroup] ?? '')) {
      otherSites += 1;
      continue;
    }
    const record = readFinessSite(row, finess, issues);
    if (record) siteRecord.push(record);
  }
  return { siteRecord, otherSites };
}
