import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasFinessKey } from '@/lib/domain/finess';
import { officialDataDir } from '@/tests/setup/official-data';
import { count, figure, generatedFolder, type Line, readCsv } from './demo-files';

let folder: string;
let sites: Line[];
let annexes: Line[];
let entities: Line[];
let procedures: Line[];
let scopes: Line[];

beforeAll(async () => {
  folder = await generatedFolder();
  sites = readCsv(folder, 'sae/ID_2023r.csv');
  const attached = readCsv(folder, 'sae/IDB_2023r.csv');
  annexes = attached.filter(({ NAT }) => NAT === '0');
  entities = attached.filter(({ NAT }) => NAT === '1');
  procedures = readCsv(folder, 'certification/cycle-5/demarche.csv', 'utf-8');
  scopes = readCsv(folder, 'certification/cycle-5/etablissement_geo.csv', 'utf-8');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('invented establishments', () => {
  it('number about four thousand sites in the proportions of the SAE', () => {
    expect(sites.length).toBeGreaterThan(3800);
    expect(sites.length).toBeLessThan(4300);
    const ownership = count(sites, (site) => site.stjr);
    for (const code of ['1', '2', '3']) expect((ownership[code] ?? 0) / sites.length).toBeGreaterThan(0.25);
    const categories = count(sites, (site) => site.cat);
    expect(categories['355']).toBeGreaterThan(650);
    expect(categories['109']).toBeGreaterThan(550);
    expect(categories['101']).toBeGreaterThan(180);
  });

  it('have unique numbers that fit the pattern and can be no real number', () => {
    const numbers = [...sites.map((site) => site.fi), ...annexes.map((annex) => annex.FI)].map(String);
    const entities = new Set(sites.map((site) => String(site.fi_ej)));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => entities.has(number))).toEqual([]);
    for (const number of [...numbers, ...entities]) {
      expect(number).toMatch(/^(\d{2}|2[AB])\d{2}99\d{3}$/);
      expect(hasFinessKey(number)).toBe(false);
    }
  });

  it('stand in every region and overseas territory, under the prefixes in use', () => {
    const departments = count(sites, (site) => site.dep);
    for (const code of ['9A', '9B', '9C', '9D', '9E', '9F', '2A', '2B', '75', '59', '48'])
      expect(departments[code], code).toBeGreaterThan(0);
    expect(Object.keys(departments)).toHaveLength(102);
    const prefixes = { '9A': '9701', '9B': '9702', '9C': '9703', '9D': '9704', '9E': '9705', '9F': '9805', '2A': '2A' };
    for (const [department, prefix] of Object.entries(prefixes)) {
      for (const site of sites.filter((candidate) => candidate.dep === department))
        expect(site.fi?.startsWith(prefix)).toBe(true);
    }
    expect(sites.some((site) => site.COMINSEE === '9A127')).toBe(true);
  });

  it('bear no name of a real hospital', () => {
    const official = officialDataDir();
    if (!official) return;
    const real = new Set<string>();
    for (const table of ['ID', 'IDB']) {
      const lines = new TextDecoder('windows-1252')
        .decode(readFileSync(path.join(official, 'sae', `${table}_2023r.csv`)))
        .split('\n');
      for (const line of lines) real.add(plain(line.split(';')[3] ?? ''));
    }
    expect(real.size).toBeGreaterThan(5000);
    const invented = [...sites.map((site) => site.rs), ...annexes.map((annex) => annex.RS)].map((name) => plain(name ?? ''));
    expect(invented.filter((name) => real.has(name))).toEqual([]);
  });

  it('lie in communes of the commune file, with a point for most and a wild one for about one in a hundred', () => {
    const centres = new Map(
      readCsv(folder, 'communes/laposte_hexasmal-2021.csv', 'utf-8').map((line) => [
        line.Code_commune_INSEE,
        line.coordonnees_gps,
      ]),
    );
    const points = new Map(
      readCsv(folder, 'finess/eurostat-healthcare-FR-2020.csv', 'utf-8').map((line) => [line.id?.padStart(9, '0'), line]),
    );
    let far = 0;
    let located = 0;
    for (const site of sites) {
      const centre = centres.get(inseeCode(site));
      expect(centre, site.COMINSEE).toBeTruthy();
      const point = points.get(site.fi);
      if (!point) continue;
      located += 1;
      const [latitude = 0, longitude = 0] = (centre ?? '').split(',').map(Number);
      const km =
        111 * Math.hypot(figure(point.lat) - latitude, (figure(point.lon) - longitude) * Math.cos((latitude * Math.PI) / 180));
      if (km > 15) far += 1;
    }
    expect(located / sites.length).toBeGreaterThan(0.94);
    expect(located).toBeLessThan(sites.length);
    expect(far / located).toBeGreaterThan(0.005);
    expect(far / located).toBeLessThan(0.02);
  });
});

describe('certification, cycle 5', () => {
  it('covers several sites a procedure, each site once, one principal site each', () => {
    expect(scopes.length / procedures.length).toBeGreaterThan(3.1);
    expect(scopes.length / procedures.length).toBeLessThan(3.9);
    expect(new Set(scopes.map((scope) => scope.FINESS_EG)).size).toBe(scopes.length);
    const principals = count(
      scopes.filter((scope) => scope.Site_Principal === 'True'),
      (scope) => scope.code_demarche,
    );
    expect(procedures.every((procedure) => principals[procedure.code_demarche ?? ''] === 1)).toBe(true);
    const sizes = Object.values(count(scopes, (scope) => scope.code_demarche));
    expect(Math.max(...sizes)).toBeGreaterThan(80);
    expect(sizes).toHaveLength(procedures.length);
  });

  it('decides in the published proportions, never before the visit, never in August', () => {
    const decisions = count(procedures, (procedure) => procedure.Decision_de_la_CCES);
    const shares = { 'Certifié avec mention': 510, Certifié: 1433, 'Certifié sous conditions': 123, 'Non certifié': 81, '': 201 };
    for (const [decision, published] of Object.entries(shares)) {
      expect((decisions[decision] ?? 0) / procedures.length).toBeCloseTo(published / 2348, 2);
    }
    for (const procedure of procedures) {
      expect(procedure.mois_visite).not.toContain('Août');
      if (procedure.Decision_de_la_CCES === '') expect(procedure.date_de_decision).toBe('');
      else expect(iso(procedure.date_de_decision) > iso(procedure.date_deb_visite)).toBe(true);
    }
  });

  it('holds the slips of the real files: entities listed with sites, one in the place of a site, one swapped with it', () => {
    expect(entities.length).toBeGreaterThan(400);
    const known = new Set(sites.map((site) => site.fi_ej));
    expect(entities.filter(({ FI }) => !known.has(FI)).length).toBeLessThan(10);
    const numbers = new Set(entities.map(({ FI }) => FI));
    const inSiteColumn = scopes.filter(({ FINESS_EG }) => numbers.has(FINESS_EG));
    expect(inSiteColumn).toHaveLength(2);
    expect(inSiteColumn.filter(({ FINESS_EJ, FINESS_EG }) => FINESS_EJ !== FINESS_EG)).toHaveLength(1);
    const filed = readCsv(folder, 'iqss/resultats-iqss-open-data-2019.csv').filter(({ finess }) => numbers.has(finess));
    expect(filed.length).toBeGreaterThan(20);
  });

  it('leaves some sites without any procedure', () => {
    const covered = new Set(scopes.map((scope) => scope.FINESS_EG));
    const outside = sites.filter((site) => !covered.has(site.fi)).length;
    expect(outside).toBeGreaterThan(50);
    expect(outside / sites.length).toBeLessThan(0.1);
  });
});

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

function iso(french: string | undefined): string {
  return (french ?? '').split('/').reverse().join('-');
}

/** INSEE code behind the letters the SAE uses overseas. */
function inseeCode(site: Line): string {
  if (site.ARMT) return site.ARMT;
  const code = site.COMINSEE ?? '';
  if (code === '9A127') return '97801';
  if (code === '9A123') return '97701';
  return code.replace(/^9[A-F]/, '97');
}
