import { expect, it } from 'vitest';
import { type EntitySite, newNumbers, openSites } from '@/lib/domain/legal-entity';

const NONE = { state: 'none', framework: null, procedureCode: null, decidedOn: null, siteCount: 0 } as const;
const site = (finess: string, more: Partial<EntitySite> = {}): EntitySite => ({
  ...{ finess, name: finess, kind: 'hospital', city: null, absence: null, isFormer: false, ...more },
  certification: { ...NONE, visitYear: null, visitMonth: null },
});

const SITES = [
  site('open'),
  site('former', { isFormer: true }),
  site('gone', { absence: { register: 'sae', since: 2022, isExact: true } }),
  site('other-number', { absence: { listedAs: ['open'] } }),
];

it('a legal entity runs the sites that are open and still its own', () => {
  expect(openSites(SITES).map(({ finess }) => finess)).toEqual(['open']);
});

it('tells the numbers that only the certification knows from sites that are gone', () => {
  expect(newNumbers(SITES).map(({ finess }) => finess)).toEqual(['other-number']);
});
