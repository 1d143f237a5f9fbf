/** SAE codes: 1 public, 2 private for profit, 3 private non-profit. */
export type OwnershipCode = 1 | 2 | 3;

/** A kind of legal entity: how many there are, how many sites each has, and where they settle. */
export interface Family {
  key: string;
  /** FINESS category of the main site, then of the others with their weights. */
  category: string;
  otherCategories: readonly (readonly [category: string, weight: number])[];
  ownership: OwnershipCode;
  /** Share of the entities that are ESPIC (non-profit only). */
  espicShare: number;
  /** SAE code of the legal status. */
  status: string;
  count: number;
  /** Number of sites with its weight. */
  sizes: readonly (readonly [sites: number, weight: number])[];
  /** Home communes: smallest and largest population, and the power the population weighs with. */
  home: { min: number; max: number; power: number };
  /** At most one entity of the family per commune. */
  onePerCommune: boolean;
  /** Other sites stay in the department, or spread over the region. */
  spread: 'department' | 'region';
  /** Mean number of small attached structures (day care, consultation centres). */
  annexes: number;
  /** Mean of the true quality effect, in standard deviations between sites. */
  quality: number;
}

const single = [
  [1, 92],
  [2, 8],
] as const;

function family(key: string, category: string, ownership: OwnershipCode, count: number, rest: Partial<Family>): Family {
  return {
    key,
    category,
    otherCategories: [[category, 1]],
    ownership,
    espicShare: ownership === 3 ? 0.75 : 0,
    status: { 1: '13', 2: '95', 3: '60' }[ownership],
    count,
    sizes: single,
    home: { min: 8000, max: 1e7, power: 0.8 },
    onePerCommune: false,
    spread: 'department',
    annexes: 0,
    quality: 0,
    ...rest,
  };
}

const range = (values: readonly number[]) => values.map((value) => [value, 1] as const);

/** Numbers follow the SAE 2023: about 4,000 sites in about 2,100 legal entities. */
export const FAMILIES: readonly Family[] = [
  family('giant', '101', 1, 1, {
    sizes: [[84, 1]],
    home: { min: 60000, max: 1e7, power: 1 },
    spread: 'region',
    annexes: 8,
    otherCategories: [
      ['101', 9],
      ['362', 1],
    ],
    quality: -0.5,
  }),
  family('chu', '101', 1, 29, {
    sizes: range([3, 4, 5, 5, 6, 6, 7, 8, 9, 12]),
    home: { min: 40000, max: 1e7, power: 0.7 },
    onePerCommune: true,
    annexes: 14,
    otherCategories: [
      ['101', 8],
      ['362', 2],
    ],
    quality: -0.5,
  }),
  family('ch', '355', 1, 480, {
    sizes: [
      [1, 52],
      [2, 26],
      [3, 11],
      [4, 5],
      [5, 3],
      [6, 2],
      [8, 1],
    ],
    home: { min: 3500, max: 250000, power: 0.6 },
    onePerCommune: true,
    annexes: 3.8,
    otherCategories: [
      ['355', 74],
      ['362', 21],
      ['106', 5],
    ],
    quality: -0.15,
  }),
  family('local', '106', 1, 178, { home: { min: 1500, max: 9000, power: 0.1 }, onePerCommune: true, annexes: 0.2, quality: 0.1 }),
  family('psy-public', '292', 1, 88, {
    sizes: [
      [1, 70],
      [2, 20],
      [3, 10],
    ],
    home: { min: 5000, max: 300000, power: 0.5 },
    onePerCommune: true,
    status: '11',
    annexes: 13,
  }),
  family('usld', '362', 1, 16, { home: { min: 3000, max: 40000, power: 0.3 }, onePerCommune: true }),
  family('clinic', '365', 2, 300, { home: { min: 12000, max: 1e7, power: 0.85 }, quality: 0.15 }),
  family('clinic-nonprofit', '365', 3, 54, {
    sizes: [
      [1, 72],
      [2, 20],
      [3, 8],
    ],
    home: { min: 12000, max: 1e7, power: 0.9 },
    annexes: 0.4,
    quality: 0.25,
  }),
  family('surgery', '128', 2, 96, { home: { min: 15000, max: 1e7, power: 0.85 }, quality: 0.45 }),
  family('surgery-nonprofit', '128', 3, 6, { quality: 0.45 }),
  family('medical', '129', 2, 26, {}),
  family('medical-nonprofit', '129', 3, 22, {
    sizes: [
      [1, 70],
      [2, 30],
    ],
  }),
  family('maternity', '122', 2, 10, { home: { min: 20000, max: 1e7, power: 0.8 }, quality: 0.3 }),
  family('rehabilitation', '109', 2, 250, {
    sizes: [
      [1, 86],
      [2, 9],
      [3, 3],
      [6, 2],
    ],
    home: { min: 3000, max: 1e7, power: 0.6 },
    quality: -0.1,
  }),
  family('rehabilitation-nonprofit', '109', 3, 165, {
    sizes: [
      [1, 52],
      [2, 17],
      [3, 11],
      [4, 9],
      [5, 5],
      [7, 6],
    ],
    home: { min: 2500, max: 1e7, power: 0.5 },
    quality: 0.15,
  }),
  family('psychiatric-clinic', '161', 2, 160, { home: { min: 3000, max: 1e7, power: 0.55 }, annexes: 0.25 }),
  family('psychiatry-nonprofit', '161', 3, 38, {
    sizes: [
      [1, 65],
      [2, 20],
      [3, 15],
    ],
    home: { min: 5000, max: 1e7, power: 0.6 },
    annexes: 6,
  }),
  family('post-cure', '430', 3, 14, {}),
  family('dialysis-nonprofit', '146', 3, 41, {
    sizes: range([4, 6, 7, 9, 10, 12, 13, 15, 18, 26]),
    home: { min: 20000, max: 1e7, power: 0.7 },
    spread: 'region',
    otherCategories: [
      ['146', 9],
      ['141', 1],
    ],
  }),
  family('dialysis', '141', 2, 42, {
    sizes: range([1, 1, 2, 3, 5, 6, 8]),
    home: { min: 20000, max: 1e7, power: 0.8 },
    otherCategories: [
      ['146', 8],
      ['141', 2],
    ],
  }),
  family('home-care-nonprofit', '127', 3, 58, {
    sizes: [
      [1, 76],
      [2, 12],
      [4, 12],
    ],
    spread: 'region',
  }),
  family('home-care', '127', 2, 26, {
    sizes: [
      [1, 60],
      [2, 40],
    ],
  }),
  family('cancer', '131', 3, 17, {
    sizes: [
      [1, 65],
      [2, 35],
    ],
    home: { min: 60000, max: 1e7, power: 0.7 },
    onePerCommune: true,
    espicShare: 1,
    quality: 1.1,
  }),
  family('army', '114', 1, 1, {
    sizes: [[8, 1]],
    home: { min: 80000, max: 1e7, power: 1 },
    spread: 'region',
    status: '02',
    quality: 0.1,
  }),
  family('radiotherapy', '698', 2, 66, { home: { min: 30000, max: 1e7, power: 0.8 } }),
  family('cooperation', '697', 3, 34, { status: '89' }),
];

/** What stands overseas, apart from the national draw: family keys by department. */
export const OVERSEAS: Readonly<Record<string, string>> = {
  971: 'chu ch ch local psy-public clinic clinic clinic surgery medical rehabilitation rehabilitation rehabilitation rehabilitation-nonprofit psychiatric-clinic dialysis dialysis dialysis-nonprofit home-care home-care-nonprofit',
  972: 'chu ch local psy-public clinic clinic surgery rehabilitation rehabilitation rehabilitation-nonprofit dialysis dialysis-nonprofit home-care',
  973: 'ch ch ch clinic clinic rehabilitation dialysis dialysis home-care home-care-nonprofit',
  974: 'chu ch psy-public clinic clinic clinic clinic surgery rehabilitation rehabilitation rehabilitation rehabilitation-nonprofit rehabilitation-nonprofit psychiatric-clinic dialysis dialysis dialysis dialysis-nonprofit dialysis-nonprofit home-care home-care-nonprofit maternity',
  975: 'ch',
  976: 'ch rehabilitation dialysis home-care-nonprofit',
  977: 'local',
  978: 'ch dialysis',
};
