import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discoverFiles } from '@/lib/import/run/discover';
import { Random } from '@/lib/tools/demo/random';
import { byteDamages } from '@/tests/setup/damage/byte-damages';
import type { Damage, DamagedFile } from '@/tests/setup/damage/damage';
import { linesOfDifference, type Said, whatSays } from '@/tests/setup/damage/said';
import { TEXT_DAMAGES } from '@/tests/setup/damage/text-damages';
import { WORKBOOK_DAMAGES } from '@/tests/setup/damage/workbook-damages';
import { demoFolder } from '@/tests/setup/demo-folder';
import { officialDataDir } from '@/tests/setup/official-data';

const SEED = process.env.DAMAGE_SEED ?? '1';
/** Of processor time: other work of the machine is not counted. */
const LIMIT_SECONDS = 10;
const folders = [
  { set: 'fictional', folder: await demoFolder() },
  { set: 'real', folder: officialDataDir() },
].flatMap(({ set, folder }) => (folder ? [{ set, folder }] : []));

describe.each(folders)('damaged files of the $set set', async ({ set, folder }) => {
  const files = await discoverFiles(folder);
  let cases = 0;

  it.each(files.map(({ name }) => name))('%s is refused, or reported by line, or harmless', async (name) => {
    const bytes = sampleOf(await readFile(path.join(folder, name)), name);
    const before = await whatSays(bytes, name);
    const wrong: string[] = [];
    for (const damage of damagesOf(name)) {
      const damaged = damage.apply(bytes, new Random(`${SEED} ${name} ${damage.kind}`));
      if (!damaged || damaged.bytes.equals(bytes)) continue;
      cases += 1;
      const startedAt = process.cpuUsage();
      const after = await whatSays(damaged.bytes, name);
      const seconds = process.cpuUsage(startedAt).user / 1_000_000;
      if (seconds > LIMIT_SECONDS) wrong.push(`${damage.kind}, ${damaged.what}: ${seconds} seconds`);
      const harm = harmOf(damage, damaged, before, after);
      if (harm) wrong.push(`${damage.kind}, ${damaged.what}: ${harm}`);
    }
    expect(wrong).toEqual([]);
  });

  it('are hundreds', () => {
    console.info(`${cases} damaged files of the ${set} set, seed ${SEED}`);
    expect(cases).toBeGreaterThan(400);
  });
});

const MAX_LINES = 400;

/** Header and some lines of a large text, evenly drawn: damages do not need them all. */
function sampleOf(bytes: Buffer, name: string): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  if (name.endsWith('.xlsx') || lines.length <= MAX_LINES) return bytes;
  const step = Math.floor(lines.length / MAX_LINES);
  const drawn = lines.filter((line, index) => index === 0 || (index % step === 0 && line !== ''));
  return Buffer.from(`${drawn.join('\n')}\n`, 'latin1');
}

function damagesOf(name: string): readonly Damage[] {
  return name.endsWith('.xlsx') ? [...byteDamages(false), ...WORKBOOK_DAMAGES] : [...byteDamages(true), ...TEXT_DAMAGES];
}

/** What a damaged file did that it must not; null when it kept its promise. */
function harmOf({ promised }: Damage, { lines }: DamagedFile, before: Said, after: Said): string | null {
  if ('refused' in before) return before.refused;
  if ('refused' in after) return null;
  if (promised === 'refused') return 'it is read';
  if (after.issues > before.issues) return null;
  const lost = linesOfDifference(before.facts, after.facts);
  const invented = linesOfDifference(after.facts, before.facts);
  const touched = new Set([0, ...(lines ?? [])]);
  const isConfined = [...lost, ...invented].every((line) => touched.has(line));
  if (lost.length + invented.length === 0) return null;
  if (promised === 'confined' && isConfined) return null;
  if (promised === 'fewer' && invented.every((line) => touched.has(line))) return null;
  return `says ${invented.length} other facts, without a word (lines ${invented.slice(0, 5)}; lost ${lost.slice(0, 5)})`;
}
