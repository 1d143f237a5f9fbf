import { expect, it } from 'vitest';
import type { Place } from '@/lib/places/place';
import { getComparison, getDistances, listCandidates, listUnknown } from '@/lib/queries/compare';
import { entriesIn, entriesInOrder } from '@/tests/twins/entries';
import { expectSame } from '@/tests/twins/expect-same';
import { inTurns } from '@/tests/twins/in-turns';
import { kilometres } from '@/tests/twins/kilometres';
import { plainWords, siteFinder } from '@/tests/twins/plain-words';
import { randomOf } from '@/tests/twins/random';
import type { TwinRelease } from '@/tests/twins/releases';
import { resultsIn } from '@/tests/twins/results-of';
import { activityIn, groupOf } from '@/tests/twins/sizes-of';
import type { Site } from '@/tests/twins/tables';

const COMPARISONS = 200;
const UNKNOWN = '999999999';

export function comparisonTwins(release: TwinRelease): void {
  const { rows } = release;

  /** Up to six sites, one number nobody has among some of them. */
  function chosen(seed: number): { sites: Site[]; numbers: string[] }[] {
    const random = randomOf(seed);
    return Array.from({ length: COMPARISONS }, () => {
      const sites = [...new Set([random.pick(rows('establishment')), ...random.some(rows('establishment'), 1, 5)])];
      const numbers = sites.map(({ finess }) => finess);
      return { sites, numbers: random.chance(0.2) ? [UNKNOWN, ...numbers] : numbers };
    });
  }

  it('sets side by side what is known of each site, and of each indicator its newest result', async () => {
    const entries = entriesIn(release);
    const activity = activityIn(release);
    const { resultsOf } = resultsIn(release);
    let cells = 0;
    await inTurns(chosen(4), async ({ sites, numbers }) => {
      const told = await getComparison(numbers, { kind: 'each-other' });
      expectSame(
        told?.sites.map(({ identity }) => identity.finess),
        sites.map(({ finess }) => finess),
        numbers.join(),
      );
      sites.forEach((row, at) => {
        const site = told?.sites[at];
        const entry = entries.get(row.finess);
        expectSame(site?.identity, entry?.identity, row.finess);
        expectSame(site?.certification, entry?.certification, row.finess);
        expectSame(site?.peers, groupOf(row.ownership, activity.get(row.finess) ?? []) ?? null, row.finess);
        const results = resultsOf(row);
        expectSame(site?.measurements.length, results.length, row.finess);
        for (const { indicator, cells: ofRow } of told?.comparison.rows ?? []) {
          const cell = ofRow[at]?.measurement ?? null;
          if (cell === null) continue;
          const newest = Math.max(...results.filter((one) => one.indicator === indicator).map(({ campaign }) => campaign));
          expectSame(
            cell,
            results.find((one) => one.indicator === indicator && one.campaign === newest),
            row.finess,
          );
          cells += 1;
        }
      });
      // Every pair of sites once, on every row.
      const pairs = (sites.length * (sites.length - 1)) / 2;
      for (const row of told?.comparison.rows ?? []) expectSame(row.verdicts.length, pairs, numbers.join());
      expectSame(told?.comparison.decisions.length, pairs, numbers.join());
    });
    expect(cells).toBeGreaterThan(2000);
  });

  it('says how far each site is from a place, and which numbers nobody has', async () => {
    const located = rows('establishment').filter(({ latitude }) => latitude !== null);
    let told = 0;
    for (const { sites, numbers } of chosen(5)) {
      const near = located[told % located.length]?.postcode ?? '';
      const { place, byFiness } = await getDistances(numbers, near);
      expectSame(
        await listUnknown(numbers),
        numbers.filter((number) => number === UNKNOWN),
        numbers.join(),
      );
      expectSame([...byFiness.keys()], place ? sites.map(({ finess }) => finess) : [], near);
      for (const site of place ? sites : []) expectDistance(place, site, byFiness.get(site.finess) ?? null);
      told += 1;
    }
    expect(await getDistances([], '')).toEqual({ place: null, byFiness: new Map() });
  });

  it('offers the open hospitals that have the words typed, eight of them', async () => {
    const entries = entriesInOrder(release);
    const open = entries.filter(({ identity }) => identity.kind === 'hospital' && identity.absence === null);
    const sitesWith = siteFinder(open);
    const towns = new Set(release.state.directory.towns.byName.keys());
    const random = randomOf(6);
    for (let turn = 0; turn < COMPARISONS; turn += 1) {
      const words = plainWords(random.pick(open), towns, random);
      if (!words) continue;
      const { total, hits } = await listCandidates(words.join(' '));
      const found = sitesWith(words);
      expectSame(total, found.size, words.join(' '));
      expectSame(hits.length, Math.min(8, found.size), words.join(' '));
      expectSame(
        hits.filter(({ finess }) => !found.has(finess)),
        [],
        words.join(' '),
      );
    }
    expect(await listCandidates('')).toEqual({ total: 0, hits: [] });
  });
}

function expectDistance(place: Place | null, { finess, latitude, longitude }: Site, told: number | null): void {
  const km = place && latitude !== null && longitude !== null ? kilometres(place, { latitude, longitude }) : null;
  expectSame(told === null, km === null, finess);
  expect(Math.abs((told ?? 0) - (km ?? 0)), finess).toBeLessThan(1e-6);
}
