import { describe, expect, it } from 'vitest';
import { compareParameters } from '@/lib/api/compare-parameters';

const call = (query: string) => compareParameters(new Request(`http://portal.test/api/v1/compare?${query}`));
const two = 'finess=290000017,2A0000014';

describe('compareParameters', () => {
  it.each([
    [two, { kind: 'each-other' }],
    [`${two}&against=2A0000014`, { kind: 'site', position: 1 }],
    [`${two}&against=national`, { kind: 'mean', scope: 'country' }],
    [`${two}&against=region`, { kind: 'mean', scope: 'region' }],
    [`${two}&against=like`, { kind: 'mean', scope: 'like' }],
    [`${two},290000025`, { kind: 'each-other' }],
  ])('%s', (query, against) => {
    expect(call(query)).toMatchObject({ against });
  });

  it.each([
    ['', 'finess'],
    ['finess=', 'finess'],
    ['finess=290000017', 'finess'],
    ['finess=290000017,2900001', 'finess'],
    ['finess=290000017,2C0000014', 'finess'],
    [`finess=${Array.from({ length: 7 }, (_, index) => `29000000${index}`).join(',')}`, 'finess'],
    [`${two}&finess=290000025`, 'finess'],
    [`${two}&against=best`, 'against'],
    [`${two}&against=290000025`, 'against'],
    [`${two}&near=Brest`, 'near'],
  ])('refuses "%s" and names %s', async (query, parameter) => {
    const answer = call(query);
    if (!(answer instanceof Response)) throw new Error('accepted');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ errors: [{ parameter }] });
  });
});
