import { expect, it } from 'vitest';
import { readAlerts } from '@/lib/release-state/read-alerts';
import { readMeasurements } from '@/lib/release-state/read-measurements';
import { expectSame } from '@/tests/twins/expect-same';
import type { TwinRelease } from '@/tests/twins/releases';
import { resultsIn } from '@/tests/twins/results-of';

/** Every number results may be filed under: those of sites, with the entities they have or had, and those of entities. */
function numbersOf({ rows }: TwinRelease) {
  const sites = rows('establishment').map(({ finess, legal_entity_finess, former_entities }) => {
    return { finess, legal_entity_finess, former_entities };
  });
  const entities = rows('legal_entity').map(({ finess }) => ({ finess, legal_entity_finess: null, former_entities: [] }));
  return [...sites, ...entities];
}

export function resultsTwins(release: TwinRelease): void {
  const asked = () =>
    numbersOf(release).map(({ finess, legal_entity_finess, former_entities }) => {
      return { finess, legalEntityFiness: legal_entity_finess, formerEntities: former_entities };
    });

  it('of every site and legal entity are what a walk through the table finds', async () => {
    const read = await release.read((db) => readMeasurements(db, release.state, asked()));
    const { resultsOf, doubts } = resultsIn(release);
    let [results, filed] = [0, 0];
    for (const site of numbersOf(release)) {
      const told = read.get(site.finess) ?? [];
      const twin = resultsOf(site).sort((a, b) => b.campaign - a.campaign || a.indicator.localeCompare(b.indicator));
      expectSame(told, twin, site.finess);
      results += twin.length;
      filed += twin.filter(({ filedUnder }) => filedUnder !== null).length;
    }
    expect([...doubts]).toEqual([]);
    expect(results).toBeGreaterThan(30_000);
    expect(filed).toBeGreaterThan(500);
  });

  it('flagged by HAS are alerts: of each outcome the newest result with a value, when it is flagged', async () => {
    const read = await release.read((db) => readAlerts(db, release.state, asked()));
    const outcomes = new Set(release.all('indicator').flatMap(({ code, family }) => (family === 'outcome' ? [code] : [])));
    const { resultsOf } = resultsIn(release);
    let flagged = 0;
    for (const site of numbersOf(release)) {
      const scored = resultsOf(site).filter(({ status, indicator }) => status === 'scored' && outcomes.has(indicator));
      const alerts = scored.filter((one) => {
        const isNewest = scored.every(({ indicator, campaign }) => indicator !== one.indicator || campaign <= one.campaign);
        return isNewest && ('isAlert' in one ? one.isAlert === true || one.class === 'worse' : false);
      });
      const keyOf = ({ indicator, campaign }: { indicator: string; campaign: number }) => `${campaign} ${indicator}`;
      const told = (read.get(site.finess) ?? []).map(keyOf);
      expectSame(told.toSorted(), alerts.map(keyOf).sort(), site.finess);
      expect(
        told.map((key) => key.slice(0, 4)),
        site.finess,
      ).toEqual(
        told
          .map((key) => key.slice(0, 4))
          .sort()
          .reverse(),
      );
      flagged += alerts.length;
    }
    expect(flagged).toBeGreaterThan(20);
    expect(release.state.alerts).toEqual(read);
  });
}
