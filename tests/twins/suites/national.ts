import { expect, it } from 'vitest';
import { grouped } from '@/tests/twins/grouped';
import { isOpen } from '@/tests/twins/open-sites';
import type { TwinRelease } from '@/tests/twins/releases';

const SURVEYS = ['esatis-48h-mco', 'esatis-ca', 'esatis-ssr'];

export function nationalTwins(release: TwinRelease): void {
  const { rows } = release;

  it('its open sites, and its procedures by decision', () => {
    const { national } = release.state;
    const open = rows('establishment').filter(isOpen);
    const procedures = rows('certification_procedure').filter(({ framework }) => framework !== 'V2014');
    const decided = procedures.filter(({ decision }) => decision !== null);
    expect(national).toMatchObject({
      establishments: open.length,
      located: open.filter(({ latitude }) => latitude !== null).length,
      procedures: procedures.length,
      decidedProcedures: decided.length,
      pendingProcedures: procedures.length - decided.length,
    });
    const told = national.decisions.map(({ framework, decision, procedures: number }) => [`${framework} ${decision}`, number]);
    const twin = [...grouped(decided, ({ framework, decision }) => `${framework} ${decision}`)];
    expect(new Map(told as [string, number][])).toEqual(new Map(twin.map(([key, group]) => [key, group.length])));
    expect(told).toHaveLength(twin.length);
  });

  it('the newest campaign of each survey: sites, those with a score, their mean and classes', () => {
    const surveys = SURVEYS.flatMap((indicator) => {
      const all = rows('measurement').filter((row) => row.indicator === indicator);
      const campaign = Math.max(...all.map((row) => row.campaign));
      const newest = all.filter((row) => row.campaign === campaign);
      const scored = newest.filter(({ status }) => status === 'scored');
      const values = scored.flatMap(({ value }) => (value === null ? [] : [value]));
      const classes: Record<string, number> = {};
      for (const row of newest) if (row.class !== null) classes[row.class] = (classes[row.class] ?? 0) + 1;
      if (newest.length === 0) return [];
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return [{ indicator, campaign, sites: newest.length, scored: scored.length, mean: expect.closeTo(mean, 9), classes }];
    });
    expect(release.state.national.surveys).toEqual(surveys);
    expect(surveys.length).toBe(3);
  });
}
