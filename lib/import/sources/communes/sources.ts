import { departmentOfCommune } from '@/lib/domain/geography/department';
import type { Facts } from '@/lib/import/facts';
import { communeCode } from '@/lib/import/normalise/commune-code';
import { normalisePostcode } from '@/lib/import/normalise/postcode';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { isDepartment } from '@/lib/import/sources/cross-check/zone';
import { matchHeader } from '@/lib/import/sources/match-header';
import { readCentre } from './centre';

const MONACO = '99138';

/** La Poste, base of postcodes: one row per place name, so several per commune and postcode. */
const hexasmal: Source = {
  dataset: 'communes',
  label: 'La Poste postcodes',
  recognise: ({ header }) =>
    matchHeader(header, {
      required: ['Code_commune_INSEE', 'Nom_commune', 'Code_postal', 'Ligne_5', 'coordonnees_gps'],
      distinctive: ['Code_commune_INSEE', 'Nom_commune', 'coordonnees_gps'],
    }),
  parse(table, { issues }) {
    const { read } = columnReader(table.header);
    const communes = new Map<string, Facts['commune'][number] & { localities: string[] }>();
    for (const row of table.rows) {
      const code = placedCode(communeCode(read(row, 'Code_commune_INSEE')));
      const postcode = normalisePostcode(read(row, 'Code_postal'));
      const name = read(row, 'Nom_commune').replace(/\s+/g, ' ');
      const gps = read(row, 'coordonnees_gps');
      const centre = readCentre(gps);
      if (!code) issues.reject(row.line, 'not-a-commune', 'Code_commune_INSEE', read(row, 'Code_commune_INSEE'));
      else if (!postcode) issues.reject(row.line, 'not-a-postcode', 'Code_postal', read(row, 'Code_postal'));
      else if (name === '') issues.reject(row.line, 'name-missing', 'Nom_commune', null);
      else if (centre === 'invalid') issues.reject(row.line, 'not-coordinates', 'coordonnees_gps', gps);
      else {
        const commune = { code, postcode, name, departmentCode: departmentOfCommune(code), ...centre, localities: [] };
        const known = communes.get(`${code} ${postcode}`) ?? commune;
        communes.set(`${code} ${postcode}`, known);
        const locality = read(row, 'Ligne_5').replace(/\s+/g, ' ');
        if (locality !== '' && locality !== name && !known.localities.includes(locality)) known.localities.push(locality);
      }
    }
    return { edition: 'stock', campaign: null, facts: { commune: [...communes.values()] } };
  },
};

/** The code of a commune of a department of today; Monaco has postcodes too. */
function placedCode(code: string | null): string | null {
  return code && (code === MONACO || isDepartment(departmentOfCommune(code))) ? code : null;
}

export const communeSources: readonly Source[] = [hexasmal];
