import type { Facts } from '@/lib/import/facts';
import type { IssueLog } from '@/lib/import/issues';
import { parseNumber } from '@/lib/import/normalise/number';
import type { Row } from '@/lib/import/read/table';
import { isInFrance } from '@/lib/import/sources/cross-check/in-france';
import { POINT_FIELDS } from './fields';
import { projectionOf, toWgs84 } from './projection';

/** The point of a `geolocalisation` line; null when it has none, or none that can be placed on Earth. */
export function readFinessPoint(row: Row, finess: string, issues: IssueLog): Facts['pointRecord'][number] | null {
  const [xText, yText] = [row.cells[POINT_FIELDS.x] ?? '', row.cells[POINT_FIELDS.y] ?? ''];
  if (xText === '' && yText === '') return null;
  const [x, y] = [parseNumber(xText), parseNumber(yText)];
  if (x === null || y === null) {
    issues.reject(row.line, 'not-coordinates', 'coordxet, coordyet', `${xText} ${yText}`);
    return null;
  }
  // Old files separate the parts of the source with the separator of the fields.
  const source = row.cells.slice(POINT_FIELDS.source).join(',');
  const projection = projectionOf(source);
  if (!projection) {
    issues.warn(row.line, 'projection-unknown', 'sourcecoordet', source);
    return null;
  }
  const projected = toWgs84(projection, x, y);
  const point = projected && isInFrance(projected.latitude, projected.longitude) ? projected : null;
  if (!point) issues.reject(row.line, 'point-off-earth', 'coordxet, coordyet', `${xText} ${yText}`);
  return point && { line: row.line, finess, ...point, quality: /^(\d+)/.exec(source)?.[1] ?? null };
}
