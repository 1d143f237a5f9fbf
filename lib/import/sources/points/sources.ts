import type { Facts } from '@/lib/import/facts';
import { parseDate } from '@/lib/import/normalise/date';
import { parseNumber } from '@/lib/import/normalise/number';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { matchHeader } from '@/lib/import/sources/match-header';
import { readPointSite } from './site-record';

/** Reference year of the file held when its date is blank. */
const DEFAULT_EDITION = '2020';

/** Eurostat / GISCO healthcare services: one point per site, and what FINESS said of it in 2020. */
const healthcareServices: Source = {
  dataset: 'points',
  label: 'Eurostat healthcare services',
  recognise: ({ header }) =>
    matchHeader(header, {
      required: [
        'id',
        'hospital_name',
        'lat',
        'lon',
        'geo_qual',
        'postcode',
        'city',
        'cc',
        'facility_type',
        'public_private',
        'ref_date',
      ],
      distinctive: ['hospital_name', 'geo_qual', 'facility_type', 'public_private', 'ref_date'],
    }),
  parse(table, { issues }) {
    const { read } = columnReader(table.header);
    const isFirst = firstOccurrence('id', issues);
    const pointRecord: Facts['pointRecord'] = [];
    const siteRecord: Facts['siteRecord'] = [];
    for (const row of table.rows) {
      const finess = requiredFiness(read(row, 'id'), row.line, 'id', issues);
      if (!finess || !isFirst(finess, row.line)) continue;
      const [latitude, longitude] = [parseNumber(read(row, 'lat')), parseNumber(read(row, 'lon'))];
      if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
        issues.reject(row.line, 'point-off-earth', 'lat, lon', `${read(row, 'lat')} ${read(row, 'lon')}`);
        continue;
      }
      pointRecord.push({ line: row.line, finess, latitude, longitude, quality: read(row, 'geo_qual') || null });
      const site = readPointSite(row, finess, read);
      if (site) siteRecord.push(site);
    }
    const years = table.rows.flatMap((row) => parseDate(read(row, 'ref_date'))?.getUTCFullYear() ?? []);
    const year = years.length > 0 ? String(Math.max(...new Set(years))) : DEFAULT_EDITION;
    return { edition: year, campaign: null, dataYear: Number(year), facts: { pointRecord, siteRecord } };
  },
};

export const pointSources: readonly Source[] = [healthcareServices];
