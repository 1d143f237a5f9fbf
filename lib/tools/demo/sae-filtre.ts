import path from 'node:path';
import type { DemoNation } from './model';
import { Random } from './random';
import { saeName } from './sae-name';
import { writeCsv } from './write-csv';

const ACTIVITIES =
  'HEB_MED;HEB_CHIR;HEB_PERINAT;HEB_PSY;HEB_SSR;HEB_SLD;MED;CHIRAMBU;PSY;RTH;CHIMIO;IRC;IVGAMP;CPP;HAD;SSR;URG;SMURSAMU;BLOC;IMAG;BIO;ANEST;MEDIC;STERIL;DIM;TELEMED;EMSP;DOULEUR;PALIA;CARDIO_INT;REA;CHIRCANCER;NEUROCHIR;NEURO_INT;GREFFE;BRULE;CHIRCAR'.split(
    ';',
  );
/** Left blank in the pre-filled rows, as the publisher does. */
const UNKNOWN_BEFORE = new Set(['IMAG', 'BIO', 'ANEST', 'MEDIC', 'STERIL', 'DIM', 'TELEMED', 'EMSP', 'DOULEUR', 'PALIA']);

/** SAE table FILTRE: two rows a site, what was pre-filled (INIT) and what the site declared (DECLA, the one to read). */
export async function writeSaeFiltre(folder: string, nation: DemoNation): Promise<void> {
  const random = new Random('filtre');
  const rows = nation.sites.flatMap((site) => {
    const identity = ['FILTRE', '2023', site.finess, saeName(site.name), site.entity.finess];
    const declared = ACTIVITIES.map((flag) => (site.activities.has(flag) ? '1' : '0'));
    const prefilled = ACTIVITIES.map((flag, index) => {
      if (UNKNOWN_BEFORE.has(flag)) return '';
      return random.chance(0.04) ? (declared[index] === '1' ? '0' : '1') : (declared[index] ?? '');
    });
    const declaredRow = [...identity, 'DECLA', ...declared];
    return random.chance(0.99) ? [declaredRow, [...identity, 'INIT', ...prefilled]] : [declaredRow];
  });
  const header = ['BOR', 'AN', 'FI', 'RS', 'FI_EJ', 'STATUT', ...ACTIVITIES];
  await writeCsv(path.join(folder, 'sae', 'FILTRE_2023r.csv'), header, rows);
}
