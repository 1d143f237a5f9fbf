import { describe, expect, it } from 'vitest';
import { suggest } from '@/lib/search/suggest';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialDirectory } from '@/tests/setup/official-directory';
import { byTown, saeSites } from '@/tests/setup/sae-sites';

const folder = officialDataDir();
const sites = folder ? saeSites(folder) : [];
/** General public hospitals: university and regional, general, former local. */
const HOSPITALS = byTown(sites.filter(({ category }) => ['101', '106', '355'].includes(category)));
const CLINICS = byTown(sites.filter(({ ownership, name }) => ownership === '2' && name.includes('CLINI')));
const PRIVATE_HOSPITALS = byTown(sites.filter(({ ownership, name }) => ownership === '2' && /HOPITAL PRIVE/.test(name)));
const departmentOf = new Map(
  sites.filter(({ town, finess }) => HOSPITALS.get(town)?.has(finess)).map(({ town, department }) => [town, department]),
);
const titled = (town: string) => town.toLowerCase().replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase());

const QUESTIONS: readonly [string, (town: string) => string][] = [
  ['hopital VILLE', (town) => `hopital ${town}`],
  ['hopitla VILLE', (town) => `hopitla ${town}`],
  ['hôpital général de Ville', (town) => `hôpital général de ${titled(town)}`],
  ['hopital public VILLE', (town) => `hopital public ${town}`],
  ['ch VILLE', (town) => `ch ${town}`],
  ['chu VILLE', (town) => `chu ${town}`],
  ['Hôpital de Ville', (town) => `Hôpital de ${titled(town)}`],
  ['hôpital Vil-le', (town) => `hôpital ${town.replaceAll(' ', '-')}`],
  ['ville hopital', (town) => `${town.toLowerCase()} hopital`],
  ['hospital ville', (town) => `hospital ${town.toLowerCase()}`],
  ['hospital in Ville', (town) => `hospital in ${titled(town)}`],
  ['hopital ville 62', (town) => `hopital ${town.toLowerCase()} ${departmentOf.get(town)}`],
  [
    'hôpital st ville',
    (town) =>
      `hôpital ${town
        .toLowerCase()
        .replace(/\bsaint\b/g, 'st')
        .replace(/\bsainte\b/g, 'ste')}`,
  ],
  ['centre hospitalier de Ville', (town) => `centre hospitalier de ${titled(town)}`],
  ['Ville', titled],
];

describe.skipIf(!folder)('the hospital of every town of the SAE 2023', () => {
  const official = officialDirectory(folder);

  /** Shares of the towns whose hospital comes first, and among five. */
  function shares(towns: ReadonlyMap<string, ReadonlySet<string>>, answer: (town: string) => readonly string[]) {
    let [first, five] = [0, 0];
    for (const [town, wanted] of towns) {
      const found = answer(town);
      if (wanted.has(found[0] ?? '')) first += 1;
      if (found.slice(0, 5).some((finess) => wanted.has(finess))) five += 1;
    }
    return { first: first / towns.size, five: five / towns.size };
  }

  const searched = (q: string) => official.search({ q }).hits.map(({ finess }) => finess);
  const suggested = (q: string) =>
    suggest(official.directory, q).flatMap((item) => (item.type === 'establishment' ? [item.finess] : []));

  it('there are 931 of them', () => expect(HOSPITALS.size).toBe(931));

  it.each(QUESTIONS)('"%s": first in 9 of 10, among five in 98 of 100', (_, ask) => {
    const { first, five } = shares(HOSPITALS, (town) => searched(ask(town)));
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(five).toBeGreaterThanOrEqual(0.98);
  });

  it.each(QUESTIONS)('"%s": suggested likewise', (_, ask) => {
    const { first, five } = shares(HOSPITALS, (town) => suggested(ask(town)));
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(five).toBeGreaterThanOrEqual(0.98);
  });

  it.each([
    ['clinique VILLE', 'clinique', CLINICS],
    ['cliniqeu VILLE', 'cliniqeu', CLINICS],
    ['hôpital privé VILLE', 'hôpital privé', PRIVATE_HOSPITALS],
  ])('"%s": a private one first in 9 of 10', (_, words, towns) => {
    const { first, five } = shares(towns, (town) => searched(`${words} ${town}`));
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(five).toBeGreaterThanOrEqual(0.98);
  });
});
