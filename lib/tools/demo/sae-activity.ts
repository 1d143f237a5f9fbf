import path from 'node:path';
import type { DemoNation, Site } from './model';
import { Random } from './random';
import { type Figures, mcoFigures, perinatalFigures } from './sae-figures';
import { saeName } from './sae-name';
import { SAE_TABLES } from './sae-tables';
import { writeCsv } from './write-csv';

type TableName = keyof typeof SAE_TABLES;

/** SAE 2023: beds, stays and units of each site that has the activity, one file a table. */
export async function writeSaeActivity(folder: string, nation: DemoNation): Promise<void> {
  const random = new Random('sae-activity');
  const tables: readonly (readonly [TableName, (site: Site) => Figures[]])[] = [
    [
      'MCO',
      ({ beds }) => (beds.medicine + beds.surgery + beds.obstetrics + beds.dayPlaces > 0 ? [mcoFigures(random, beds)] : []),
    ],
    ['PERINAT', ({ beds, size }) => (beds.obstetrics > 0 ? [perinatalFigures(random, beds.obstetrics, size)] : [])],
    [
      'URGENCES',
      ({ activities, size }) =>
        activities.has('URG')
          ? [
              {
                AUTSU: 1,
                AUTGEN: 1,
                AUTSAIS: random.chance(0.05) ? 1 : 0,
                AUTPED: size > 0.85 ? 1 : 0,
                EMG: random.chance(0.2) ? 1 : 0,
              },
            ]
          : [],
    ],
    ['SSR', ({ beds }) => (beds.rehabilitation > 0 ? rehabilitationRows(random, beds.rehabilitation) : [])],
    ['PSY', ({ beds }) => (beds.psychiatry > 0 ? psychiatryRows(random, beds.psychiatry) : [])],
    ['REA', ({ beds }) => (beds.intensiveCare > 0 ? intensiveCareRows(random, beds.intensiveCare) : [])],
    [
      'USLD',
      ({ beds }) =>
        beds.longStay > 0
          ? [
              {
                LIT: beds.longStay,
                JOU: days(random, beds.longStay),
                ENT: Math.round(beds.longStay * 0.5),
                DECES: Math.round(beds.longStay * 0.4),
              },
            ]
          : [],
    ],
    [
      'HAD',
      ({ beds, finess }) =>
        beds.homeCare > 0
          ? [
              {
                ANTGEO: 0,
                POP: 2000 * Number(finess.slice(-2)) + 40000,
                AUTMED: 1,
                AUTOBS: 0,
                PLATOT: beds.homeCare,
                SEJ_HAD: beds.homeCare * random.int(8, 14),
                JOU_HAD: days(random, beds.homeCare),
              },
            ]
          : [],
    ],
  ];
  for (const [name, figuresOf] of tables) {
    const columns = SAE_TABLES[name].split(';');
    const rows = nation.sites.flatMap((site) =>
      figuresOf(site).map((figures) => [
        name,
        '2023',
        site.finess,
        saeName(site.name),
        site.entity.finess,
        ...columns.map((column) => figures[column] ?? ''),
      ]),
    );
    await writeCsv(path.join(folder, 'sae', `${name}_2023r.csv`), ['BOR', 'AN', 'FI', 'RS', 'FI_EJ', ...columns], rows);
  }
}

function days(random: Random, beds: number): number {
  return Math.round(beds * 365 * (0.78 + 0.18 * random.next()));
}

/** SSR_TOT is the line to read; the others are its parts. */
function rehabilitationRows(random: Random, beds: number): Figures[] {
  const total = {
    LIT: beds,
    JLI: beds * 365,
    PLA: random.int(0, 20),
    SEJHC: beds * random.int(8, 12),
    JOUHC: days(random, beds),
  };
  return [
    { GDE: 'SSR_TOT', ...total, EMSSR: 0 },
    { GDE: 'SSR_A', ...total },
    { GDE: 'SSR_A50', AUT: 1, LIT: Math.round(beds * 0.6), JOUHC: Math.round(total.JOUHC * 0.6) },
  ];
}

/** TOT is the line to read; general and child psychiatry are its parts. */
function psychiatryRows(random: Random, beds: number): Figures[] {
  const children = random.chance(0.4) ? Math.round(beds * 0.1) : 0;
  const row = (audience: string, count: number): Figures => ({
    DIS: audience,
    CAP_HTP: count,
    JLI_HTP: count * 365,
    CAP_HDJ: Math.round(count * 0.35),
    SEJ_HTP: count * random.int(8, 13),
    JOU_HTP: days(random, count),
    FIL_TOT: count * random.int(25, 45),
  });
  const parts = [row('GEN', beds - children), ...(children > 0 ? [row('INF', children)] : [])];
  const total: Figures = { DIS: 'TOT' };
  for (const part of parts) {
    for (const [column, value] of Object.entries(part)) {
      if (typeof value === 'number') total[column] = Number(total[column] ?? 0) + value;
    }
  }
  return [...parts, total];
}

/** One row a kind of unit; SITOT is already the sum of the intermediate units. */
function intensiveCareRows(random: Random, beds: number): Figures[] {
  const unit = (kind: string, count: number): Figures => ({
    UNI: kind,
    LIT: count,
    LIT_PROXI: 0,
    JLI: count * 365,
    SEJ: count * random.int(38, 70),
    JOU: days(random, count),
  });
  const rows = [unit('SURVADU', Math.max(4, Math.round(beds * 0.6)))];
  if (beds >= 9) rows.push(unit('REAADU', beds));
  if (beds >= 14)
    rows.push(unit('USIC', Math.max(4, Math.round(beds * 0.4))), unit('SITOT', Math.max(4, Math.round(beds * 0.4))));
  return rows;
}
