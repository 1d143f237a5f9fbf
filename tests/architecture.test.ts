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

/** From what figures mean to what a page asks, the ground first. */
const FLOORS = ['domain', 'places', 'search', 'release-state', 'queries'];

/** Which folders of lib each folder of lib imports from, types included. */
function folderImports(): ReadonlyMap<string, ReadonlySet<string>> {
  const imports = new Map<string, Set<string>>();
  for (const file of code.filter((name) => /^lib\/[^/]+\//.test(name))) {
    const from = file.split('/')[1] ?? '';
    const to = [...read(file).matchAll(/from '@\/lib\/([^/']+)\//g)].map(([, folder = '']) => folder);
    imports.set(from, new Set([...(imports.get(from) ?? []), ...to.filter((folder) => folder !== from)]));
  }
  return imports;
}

/** Folders that import themselves by way of others. */
function circlesOf(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const next of imports.get(from) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  return [...imports.keys()].filter((folder) => reached(folder).has(folder));
}

describe('architecture', () => {
  it('keeps files short', () => {
    const long = code.filter(
      (file) => !DATA_FILES.some((name) => file.startsWith(name)) && read(file).split('\n').length > MAX_LINES,
    );
    expect(long).toEqual([]);
  });

  it('keeps queries on the server', () => {
    const open = filesIn('lib/queries', /\.ts$/).filter((file) => {
      const text = read(file);
      return text.includes("from '@/lib/db/client'") && !text.startsWith("import 'server-only';");
    });
    expect(open).toEqual([]);
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
    // The two that Next asks for are never shown: the server answers with an ordinary page.
    const clients = code.filter((file) => read(file).startsWith("'use client'"));
    expect(clients.sort()).toEqual(['app/[locale]/error.tsx', 'app/global-error.tsx']);
    const islands = code.filter((file) => file.startsWith('lib/islands/'));
    expect(islands.length).toBeGreaterThan(10);
    expect(
      islands.filter((file) => /from '(react|next|@\/(app|components|lib\/(db|queries|import|server)))/.test(read(file))),
    ).toEqual([]);
  });

  it('has no circle between folders of lib', () => {
    expect(circlesOf(folderImports())).toEqual([]);
  });

  it('lets no arrow of the reading path run back up', () => {
    const imports = folderImports();
    const upward = FLOORS.flatMap((folder, floor) =>
      FLOORS.slice(floor + 1).flatMap((above) => (imports.get(folder)?.has(above) ? [`${folder} -> ${above}`] : [])),
    );
    expect(upward).toEqual([]);
    // The floors are there: each stands on the one below the next.
    expect(FLOORS.filter((folder) => folder !== 'domain' && !imports.get(folder)?.has('domain'))).toEqual([]);
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
