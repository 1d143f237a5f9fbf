import { expect, it } from 'vitest';
import { getLegalEntity } from '@/lib/queries/legal-entity';
import { entriesInOrder } from '@/tests/twins/entries';
import { expectSame } from '@/tests/twins/expect-same';
import { grouped } from '@/tests/twins/grouped';
import { inTurns } from '@/tests/twins/in-turns';
import { sitesOfEntity } from '@/tests/twins/neighbours';
import type { TwinRelease } from '@/tests/twins/releases';

/** Every page of a legal entity, or one of `step`. */
export function legalEntityTwins(release: TwinRelease, step: number): void {
  const { rows, all } = release;

  it(`tells of one legal entity of ${step} its sites and what is filed under its number`, async () => {
    const byNumber = grouped(rows('measurement'), ({ finess }) => finess);
    const inOrder = entriesInOrder(release);
    const nameIn = (table: 'region' | 'department', code: string | null) =>
      all(table).find((area) => area.code === code)?.name ?? null;
    const filedUnder = (finess: string) => {
      const told = (byNumber.get(finess) ?? []).filter(({ status }) => status !== 'not-concerned' && status !== 'no-activity');
      const campaigns = [...grouped(told, ({ campaign }) => String(campaign))].sort(([a], [b]) => Number(b) - Number(a));
      return campaigns.map(([campaign, results]) => ({
        campaign: Number(campaign),
        indicators: [...new Set(results.map(({ indicator }) => indicator))].sort(),
      }));
    };
    let results = 0;
    const asked = rows('legal_entity').filter(
      ({ finess }, at) => at % step === 0 || (byNumber.has(finess) && at % Math.ceil(step / 5) === 0),
    );
    await inTurns(asked, async ({ finess, name, city, department_code: department, region_code: region }) => {
      const told = await getLegalEntity(finess);
      if (!told) throw new Error(`${finess} is not found.`);
      const { alerts, results: filed, ...entity } = told;
      const [departmentName, regionName] = [nameIn('department', department), nameIn('region', region)];
      expectSame(entity, { finess, name, city, departmentName, regionName, sites: sitesOfEntity(finess, inOrder) }, finess);
      const sorted = filed.map(({ campaign, indicators }) => ({ campaign, indicators: indicators.toSorted() }));
      expectSame(sorted, filedUnder(finess), finess);
      expectSame(alerts, release.state.alerts.get(finess) ?? [], finess);
      results += filed.length;
    });
    expect(asked.length).toBeGreaterThan(30);
    expect(results).toBeGreaterThan(0);
  }, 900_000);

  it('knows no legal entity by the number of a site, nor by one of another release', async () => {
    for (const { finess } of rows('establishment').slice(0, 300)) expect(await getLegalEntity(finess), finess).toBeNull();
    expect(await getLegalEntity('999999999')).toBeNull();
  });
}
