import { describe, expect, it } from 'vitest';
import type { EstablishmentRow } from '@/lib/import/release/establishment-row';
import type { ScopeInput } from '@/lib/import/release/inputs';
import { scopeOfProcedures } from '@/lib/import/release/procedure-scope';
import type { SuccessionLink } from '@/lib/import/release/successors';

const site = (finess: string, legalEntityFiness: string | null = null, rest: Partial<EstablishmentRow> = {}) =>
  ({ finess, legalEntityFiness, formerEntities: [], absentFrom: null, listedAs: [], ...rest }) as unknown as EstablishmentRow;
const scope = (procedureCode: string, finess: string, rest: Partial<ScopeInput & { isSwapped: boolean }> = {}) => ({
  ...{ sourceFileId: 1, edition: 'cycle-5', line: 2, framework: 'V2020', legalEntityFiness: null, name: null },
  ...{ procedureCode, finess, isPrimary: false, year: 2024, isVisited: true, isSwapped: false, ...rest },
});
const link = (finess: string, successorFiness: string, rest: Partial<SuccessionLink> = {}): SuccessionLink => ({
  ...{ finess, successorFiness, evidence: ['name', 'town', 'years'], isProven: true, ...rest },
});
const told = (...args: Parameters<typeof scopeOfProcedures>) =>
  scopeOfProcedures(...args).map(({ procedureCode, finess, via, fileFiness, isPrimary }) =>
    [procedureCode, finess, via, fileFiness, isPrimary ? 'primary' : ''].join(' ').trim(),
  );

describe('scopeOfProcedures', () => {
  it('takes a site by its own number, and one found in the other column by the number of the file', () => {
    const scopes = [scope('1', 'A'), scope('2', 'B', { legalEntityFiness: 'E', isSwapped: true, isPrimary: true })];
    expect(told(scopes, [site('A'), site('B')], [])).toEqual(['1 A site A', '2 B swapped E primary']);
  });

  it('covers the open sites of a legal entity, but those the file names themselves', () => {
    const sites = [
      site('A', 'E'),
      site('B', 'E'),
      site('C', 'E', { absentFrom: 'sae' }),
      site('D', null, { formerEntities: ['E'] }),
    ];
    expect(told([scope('1', 'E', { isPrimary: true }), scope('2', 'B')], sites, [])).toEqual([
      ...['2 B site B', '1 A entity E', '1 D entity E'],
    ]);
    expect(told([scope('1', 'E', { isPrimary: true })], [site('A', 'E')], [])).toEqual(['1 A entity E primary']);
  });

  it('shows the procedure of a number that is gone on its proven successor, unless that has its own', () => {
    const sites = [site('A', null, { absentFrom: 'sae' }), site('B'), site('C'), site('D')];
    const scopes = [scope('1', 'A', { isPrimary: true }), scope('2', 'C')];
    const links = [link('A', 'B'), link('A', 'C'), link('A', 'D', { isProven: false })];
    expect(told(scopes, sites, links)).toEqual(['1 A site A primary', '2 C site C', '1 B predecessor A primary']);
  });

  it('never shows the procedure of a successor on a site that is gone', () => {
    expect(told([scope('1', 'B')], [site('A', null, { absentFrom: 'sae' }), site('B')], [link('A', 'B')])).toEqual([
      '1 B site B',
    ]);
  });

  it('shows the procedure of a new number on the hospital the registers still list', () => {
    const links = [link('A', 'B', { evidence: ['town', 'new-number'] })];
    expect(told([scope('1', 'B')], [site('A'), site('B')], links)).toEqual(['1 B site B', '1 A successor B']);
  });

  it('keeps frameworks apart: a site with a V2014 procedure of its own may take a later one through its entity', () => {
    const scopes = [scope('1', 'A', { framework: 'V2014' }), scope('2', 'E')];
    expect(told(scopes, [site('A', 'E')], [])).toEqual(['1 A site A', '2 A entity E']);
  });
});
