import { CORRECTED_CENTRES } from '@/lib/import/release/corrected-centres';
import type { CommuneInput } from '@/lib/import/release/inputs';

interface Centre {
  latitude: number;
  longitude: number;
}

/** Finds the centre of a commune by INSEE code, else by postcode (mean of its communes). */
export interface CommuneCentres {
  find(communeCode: string | null, postcode: string | null): Centre | null;
  nameOf(communeCode: string | null): string | null;
}

/** A town split into municipal districts is the mean of them; a former commune keeps the centre of the one it joined. */
const TOWN_DISTRICTS: readonly { town: string; district: RegExp }[] = [
  { town: '75056', district: /^751(0[1-9]|1\d|20)$/ },
  { town: '69123', district: /^6938[1-9]$/ },
  { town: '13055', district: /^132(0[1-9]|1[0-6])$/ },
];

export function communeCentres(communes: readonly CommuneInput[]): CommuneCentres {
  const byCode = new Map<string, Centre>();
  const names = new Map<string, string>();
  const byPostcode = new Map<string, Centre[]>();
  for (const { code, postcode, name, latitude, longitude } of communes) {
    names.set(code, name);
    const centre = CORRECTED_CENTRES[code] ?? (latitude === null || longitude === null ? null : { latitude, longitude });
    if (!centre) continue;
    byCode.set(code, centre);
    const group = byPostcode.get(postcode);
    if (group) group.push(centre);
    else byPostcode.set(postcode, [centre]);
  }
  for (const { town, district } of TOWN_DISTRICTS) {
    const centre = meanOf([...byCode].filter(([code]) => district.test(code)).map(([, point]) => point));
    if (centre && !byCode.has(town)) byCode.set(town, centre);
  }
  return {
    find: (communeCode, postcode) =>
      (communeCode ? byCode.get(communeCode) : undefined) ?? meanOf((postcode && byPostcode.get(postcode)) || []),
    nameOf: (communeCode) => (communeCode ? (names.get(communeCode) ?? null) : null),
  };
}

function meanOf(points: readonly Centre[]): Centre | null {
  if (points.length === 0) return null;
  const sum = (key: keyof Centre) => points.reduce((total, point) => total + point[key], 0) / points.length;
  return { latitude: sum('latitude'), longitude: sum('longitude') };
}
