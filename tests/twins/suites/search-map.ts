import { expect, it } from 'vitest';
import { getMapPayload } from '@/lib/queries/map-payload';
import type { SearchPage } from '@/lib/queries/search';
import { askedAtRandom } from '@/tests/twins/asked';
import type { TwinEntry } from '@/tests/twins/entries';
import { expectSame } from '@/tests/twins/expect-same';
import type { TwinSearch } from '@/tests/twins/plain-search';
import type { TwinRelease } from '@/tests/twins/releases';

const STATES = ['with-distinction', 'certified', 'with-conditions', 'not-certified', 'pending', 'none'];
const METROPOLE = [-5.2, 41.3, 9.6, 51.2];

export function searchMapTwins(release: TwinRelease, questions: number): void {
  it('draws the sites it lists, by department and one by one, and frames them', async () => {
    let drawn = 0;
    for await (const { question, filters, page, twin } of askedAtRandom(release, 2, questions)) {
      const payload = await getMapPayload(filters);
      const located = twin.found.filter(({ identity }) => identity.latitude !== null);
      const numbers = (entries: readonly TwinEntry[]) => entries.map(({ identity }) => identity.finess).sort();
      expectSame(payload?.finess, numbers(located), question);
      const annexes = located.filter(({ identity }) => identity.kind === 'annex');
      expectSame(
        payload?.annexes.map((at) => payload.finess[at]),
        numbers(annexes),
        question,
      );
      expectSummary(page, twin.found, question);
      const isLimited = filters.q !== '' || filters.regions.length > 0 || filters.departments.length > 0;
      expectSame(page.map.bounds, boundsOf(page, twin, isLimited), question);
      drawn += located.length;
    }
    expect(drawn).toBeGreaterThan(questions * 50);
  }, 900_000);

  it('offers ways out of nothing that lead where a loop says, and none else', async () => {
    let ways = 0;
    for await (const { question, page, twin, again } of askedAtRandom(release, 3, questions)) {
      if (twin.found.length > 0) expectSame(page.relaxations, [], question);
      for (const { parameter, filters, total } of page.relaxations) {
        // Without its words or its place it is another question.
        if (parameter === 'near' || parameter === 'q') continue;
        expectSame(total, again(filters).found.length, `${parameter} of ${question}`);
        ways += 1;
      }
    }
    expect(ways).toBeGreaterThan(questions / 20);
  }, 900_000);
}

function expectSummary({ map }: SearchPage, found: readonly TwinEntry[], question: string): void {
  const twin: Record<string, number[]> = {};
  for (const { identity, certification } of found) {
    if (identity.departmentCode === null) continue;
    // A small attached structure is drawn without the decision that covers it.
    const at = STATES.indexOf(identity.kind === 'annex' ? 'none' : certification.state);
    const counts = twin[identity.departmentCode] ?? STATES.map(() => 0);
    twin[identity.departmentCode] = counts.map((count, index) => (index === at ? count + 1 : count));
  }
  expectSame(Object.fromEntries(map.departments.map(({ code, counts }) => [code, [...counts]])), twin, question);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const overseas = new Set(map.territories.map(({ code }) => String(code)));
  const isThere = (code: string, territory: string) => (territory === 'metropole' ? !overseas.has(code) : code === territory);
  for (const { code, count } of map.territories) {
    const departments = Object.entries(twin).filter(([department]) => isThere(department, code));
    expectSame(count, sum(departments.map(([, counts]) => sum(counts))), `${code} of ${question}`);
  }
}

/** A place and what is searched around it; else the sites found, where the reader limited them to one part of the world. */
function boundsOf({ result }: SearchPage, { found, usedKm }: TwinSearch, isLimited: boolean): number[] {
  const round = (degrees: number) => Math.round(degrees * 1e3) / 1e3;
  if (result.place) {
    const { latitude, longitude } = result.place;
    const north = Math.min(usedKm, 1000) / 111;
    const east = north / Math.cos((latitude * Math.PI) / 180);
    return [longitude - east, latitude - north, longitude + east, latitude + north].map(round);
  }
  const points = found.flatMap(({ identity: { latitude, longitude } }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  );
  const [xs, ys] = [points.map(({ longitude }) => longitude), points.map(({ latitude }) => latitude)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  if (!isLimited || points.length === 0 || east - west > 20) return METROPOLE;
  const margin = Math.max(0.05, (east - west) * 0.08);
  return [west - margin, Math.min(...ys) - margin, east + margin, Math.max(...ys) + margin].map(round);
}
