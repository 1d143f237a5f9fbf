import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';

const MAX_LINES = 250;
/** Lists and tables, as long as what they describe. */
const DATA_FILES = ['lib/tools/demo/', 'lib/db/generated/', 'tests/fixtures/'];

function filesIn(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const code = ['app', 'components', 'lib', 'prisma', 'tests']
  .flatMap((folder) => filesIn(folder, /\.tsx?$/))
  .filter((file) => !file.includes('lib/db/generated/') && !file.includes('/.next/'));
const read = (file: string) => readFileSync(file, 'utf8');

/** What reads a figure on its way to a page, the ground first: nothing imports from a floor above its own. */
const FLOORS = [
  ['lib/domain'],
  ['lib/places', 'lib/map', 'lib/charts', 'lib/i18n'],
  ['lib/search', 'lib/format', 'lib/reference'],
  ['lib/release-state', 'lib/url'],
  ['lib/queries', 'lib/islands'],
  ['lib/api', 'components'],
  ['app'],
];

/** Whom a file imports, types included. */
const IMPORTED = /(?:^(?:import|export) (?<kind>type )?[^;]*?from |\bimport\()'(?<path>[@.]\/[^']+)'/gms;

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The files of the house that run, each with those it imports. */
function fileImports(): Graph {
  const house = code.filter((file) => !file.startsWith('tests/'));
  const files = new Map(house.map((file) => [file.replace(/\.tsx?$/, ''), file]));
  const target = (file: string, to: string) => files.get(to.startsWith('@/') ? to.slice(2) : path.join(path.dirname(file), to));
  return new Map(
    house.map((file) => {
      const paths = [...read(file).matchAll(IMPORTED)].map(({ groups }) => target(file, groups?.path ?? ''));
      return [file, new Set(paths.filter((one) => one !== undefined))];
    }),
  );
}

/** A folder of lib, or a whole folder beside it. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

function roomImports(files: Graph): Graph {
  const rooms = new Map<string, Set<string>>();
  for (const [file, imported] of files) {
    const room = roomOf(file);
    const others = [...imported].map(roomOf).filter((other) => other !== room);
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...others]));
  }
  return rooms;
}

/** What imports itself by way of others. */
function circlesOf(imports: Graph): string[] {
  const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const next of imports.get(from) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  return [...imports.keys()].filter((one) => reached(one).has(one));
}

describe('architecture', () => {
  it('keeps files short', () => {
    const long = code.filter(
      (file) => !DATA_FILES.some((name) => file.startsWith(name)) && read(file).split('\n').length > MAX_LINES,
    );
    expect(long).toEqual([]);
  });

  it.each([
    ['maplibre-gl', 'lib/islands/map/'],
    ['idiomorph', 'lib/islands/'],
  ])('imports %s only under %s', (library, folder) => {
    const importers = code.filter((file) => new RegExp(`(?<!import type .*)(from|import\\()\\s*'${library}`).test(read(file)));
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith(folder) && !file.startsWith('tests/'))).toEqual([]);
  });

  it('ships no React to the browser', () => {
    expect(code.filter((file) => read(file).startsWith("'use client'"))).toEqual([]);
    const islands = code.filter((file) => file.startsWith('lib/islands/'));
    expect(islands.length).toBeGreaterThan(10);
    expect(
      islands.filter((file) => /from '(react|next|@\/(app|components|lib\/(db|queries|import|server)))/.test(read(file))),
    ).toEqual([]);
  });

  it('has no circle, neither between rooms nor between files', () => {
    const files = fileImports();
    const rooms = roomImports(files);
    expect(files.get('app/pages/establishment.tsx')).toContain('lib/queries/establishment.ts');
    expect(rooms.size).toBeGreaterThan(15);
    expect(circlesOf(rooms)).toEqual([]);
    expect(circlesOf(files)).toEqual([]);
  });

  it('lets no arrow of the reading path run back up', () => {
    const rooms = roomImports(fileImports());
    const upward = FLOORS.flatMap((floor, height) =>
      floor.flatMap((room) => {
        const above = FLOORS.slice(height + 1).flat();
        return [...(rooms.get(room) ?? [])].filter((other) => above.includes(other)).map((other) => `${room} -> ${other}`);
      }),
    );
    expect(upward).toEqual([]);
    expect(FLOORS.flat().filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('hands components plain objects: they know the types of what is kept and searched, and run none of it', () => {
    const running = code
      .filter((file) => file.startsWith('components/'))
      .flatMap((file) =>
        [...read(file).matchAll(IMPORTED)]
          .filter(({ groups }) => !groups?.kind && /^@\/lib\/(release-state|islands)\//.test(groups?.path ?? ''))
          .map(({ groups }) => `${file} -> ${groups?.path}`),
      );
    expect(running).toEqual([]);
  });

  it('says in CONTRIBUTING where each room is, and names no path that is not there', () => {
    const text = read('CONTRIBUTING.md');
    const named = [...text.matchAll(/`((?:lib|app|components|prisma|messages|tests)(?:\/[\w.-]+)*)/g)].map(
      ([, name = '']) => name,
    );
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
    const rooms = readdirSync('lib').map((name) => `lib/${name}`);
    expect([...rooms, 'app', 'components'].filter((room) => !named.some((name) => `${name}/`.startsWith(`${room}/`)))).toEqual(
      [],
    );
  });

  it('has no drawer for everything', () => {
    expect(code.filter((file) => /\/(index|utils?|helpers?|misc|common)\.tsx?$/.test(file))).toEqual([]);
  });

  it('documents every table', () => {
    const models = filesIn('prisma/schema', /\.prisma$/).flatMap((file) => [
      ...read(file).matchAll(/(\/\/\/[^\n]*\n)?model (\w+)/g),
    ]);
    expect(models.filter(([, comment]) => !comment).map(([, , name]) => name)).toEqual([]);
  });

  it('says everything in both languages', () => {
    for (const file of filesIn('messages/fr', /\.json$/)) {
      const other = file.replace(`messages${path.sep}fr`, `messages${path.sep}en`);
      expect(keysOf(JSON.parse(read(other))), other).toEqual(keysOf(JSON.parse(read(file))));
    }
  });

  it.each(['fr', 'en'])('names and explains every indicator (%s)', (locale) => {
    const words: Record<string, { name?: string; plain?: string }> = JSON.parse(read(`messages/${locale}/indicators.json`));
    const silent = Object.keys(INDICATORS).filter((indicator) => !words[indicator]?.name || !words[indicator]?.plain);
    expect(silent).toEqual([]);
  });

  it('never calls a hospital best or worst', () => {
    for (const file of [...filesIn('messages/fr', /\.json$/), ...filesIn('messages/en', /\.json$/)]) {
      expect(read(file), file).not.toMatch(
        /(meilleure?s?|pires?) (hôpita|établissement|clinique)|(best|worst) (hospital|establishment|clinic)/i,
      );
    }
  });
});

function keysOf(value: unknown, prefix = ''): string[] {
  if (typeof value !== 'object' || value === null) return [prefix];
  return Object.entries(value)
    .flatMap(([key, inner]) => keysOf(inner, `${prefix}.${key}`))
    .sort();
}
