import type { DemoCommune } from './geography';
import type { LegalEntity } from './model';

const OVERSEAS_LETTERS: Readonly<Record<string, string>> = {
  971: '9A',
  972: '9B',
  973: '9C',
  974: '9D',
  975: '9E',
  976: '9F',
  977: '9A',
  978: '9A',
};
/** Codes the SAE still uses for two communes that became collectivities of their own. */
const FORMER_CODES: Readonly<Record<string, string>> = { 97701: '9A123', 97801: '9A127' };

/** Geography as the SAE writes it: letters for the overseas departments, no region for St-Pierre-et-Miquelon. */
export function saeGeography({ parentCode, code, department, region, name }: DemoCommune) {
  const letters = OVERSEAS_LETTERS[department];
  return {
    department: letters ?? department,
    region: department === '977' || department === '978' ? '01' : region.length === 2 ? region : '',
    commune: FORMER_CODES[code] ?? (letters ? letters + parentCode.slice(2) : parentCode),
    /** Municipal district of Paris, Lyon or Marseille, else empty. */
    district: code === parentCode ? '' : code,
    communeName: name.toUpperCase(),
  };
}

const PUBLIC_ACTIVITIES: Readonly<Record<string, string>> = { 101: 'PUB1', 355: 'PUB2', 106: 'PUB2', 292: 'PUB3', 362: 'PUB9' };
const PRIVATE_ACTIVITIES: Readonly<Record<string, number>> = {
  365: 4,
  128: 4,
  129: 4,
  122: 4,
  146: 5,
  141: 5,
  131: 6,
  161: 7,
  109: 8,
};

/** SAE codes of status: ownership, ESPIC flag, legal status, grouped category. */
export function saeStatus(entity: LegalEntity, category: string) {
  const { ownership, isEspic, family } = entity;
  return {
    stjr: String(ownership),
    espic: ownership === 1 ? '1' : ownership === 2 ? '0' : isEspic ? '6' : '7',
    stj: family.status,
    catr:
      ownership === 1
        ? (PUBLIC_ACTIVITIES[category] ?? 'PUB2')
        : `${ownership === 2 ? 'PLU' : 'PNL'}${PRIVATE_ACTIVITIES[category] ?? 10}`,
  };
}
