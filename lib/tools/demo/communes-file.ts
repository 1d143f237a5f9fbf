import path from 'node:path';
import type { DemoCommune } from './geography';
import { postalName } from './place';
import { writeCsv } from './write-csv';

const HEADER = ['Code_commune_INSEE', 'Nom_commune', 'Code_postal', 'Ligne_5', 'Libellé_d_acheminement', 'coordonnees_gps'];

/** La Poste's list of communes and postcodes: one row a postcode, municipal districts under their own code. */
export async function writeCommunes(folder: string, communes: readonly DemoCommune[]): Promise<void> {
  const rows = communes.flatMap((commune) => {
    const city = postalName(commune.name).replace(/ (\d+)ER? ARRONDISSEMENT$/, '');
    const district = commune.code === commune.parentCode ? '' : ` ${commune.code.slice(-2)}`;
    const number = commune.code.startsWith('6938') ? ` 0${commune.code.slice(-1)}` : district;
    const centre = `${commune.latitude},${commune.longitude}`;
    return commune.postcodes.map((postcode) => [commune.code, city + number, postcode, '', city, centre]);
  });
  const file = path.join(folder, 'communes', 'laposte_hexasmal-2021.csv');
  await writeCsv(file, HEADER, rows, { encoding: 'utf-8', endOfLine: '\r\n' });
}
