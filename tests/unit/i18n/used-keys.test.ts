import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
    .map((file) => path.join(folder, file)),
);

/** Every text of a language by its whole key. */
function textsOf(locale: string): ReadonlySet<string> {
  const keys = new Set<string>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') keys.add(key);
    else for (const [name, inner] of Object.entries(value as object)) walk(inner, key === '' ? name : `${key}.${name}`);
  };
  for (const file of readdirSync(`messages/${locale}`))
    walk(JSON.parse(readFileSync(`messages/${locale}/${file}`, 'utf8')), path.basename(file, '.json'));
  return keys;
}

/** Keys written out in a file, each as the whole keys it may stand for: under one of the namespaces that the file reads. */
function keysOf(source: string): { written: string; possible: readonly string[] }[] {
  const reads = /(?:const (\w+) = (?:await )?)?(?:use|get)Translations\((?:\{[^}]*namespace: )?(?:'([\w.-]*)')?/g;
  const found = [...source.matchAll(reads)];
  const names = [...new Set(found.flatMap(([, name]) => name ?? []))];
  const namespaces = [...new Set(found.map(([, , namespace]) => namespace ?? ''))];
  return names.flatMap((name) =>
    [...source.matchAll(new RegExp(`(?<![\\w.'])${name}(?:\\.rich)?\\(\\s*'([^'$]+)'`, 'g'))].map(([, written = '']) => ({
      written,
      possible: namespaces.map((namespace) => (namespace === '' ? written : `${namespace}.${written}`)),
    })),
  );
}

describe.each(['fr', 'en'])('keys written in the code, in %s', (locale) => {
  it('each have a text', () => {
    const texts = textsOf(locale);
    const keys = SOURCES.flatMap((file) => keysOf(readFileSync(file, 'utf8')).map((key) => ({ file, ...key })));
    expect(keys.length).toBeGreaterThan(400);
    const lost = keys.filter(({ possible }) => !possible.some((key) => texts.has(key)));
    expect(lost.map(({ file, written }) => `${file}: ${written}`)).toEqual([]);
  });
});
