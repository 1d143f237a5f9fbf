import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { searchFilters, strictParameters } from '@/lib/api/parameters';

const call = (query: string) => new Request(`http://localhost/api/v1/x?${query}`);

async function refusals(answer: unknown) {
  if (!(answer instanceof Response)) throw new Error('The parameters were accepted');
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  const body: { status: number; title: string; type: string; errors: { parameter: string }[] } = await answer.json();
  expect(body).toMatchObject({ status: 400, type: 'about:blank', title: 'Bad request' });
  return body.errors.map((error) => error.parameter);
}

describe('searchFilters', () => {
  it('accepts every filter of the search', () => {
    const answer = searchFilters(
      call('q=chu&region=84&sector=MCO&decision=pending&v2014=A&near=Lyon&radius=5&sort=name&page=2&pageSize=50'),
    );
    expect(answer).toMatchObject({ q: 'chu', regions: ['84'], near: 'Lyon', radiusKm: 5, page: 2, pageSize: 50 });
  });

  it.each([
    ['foo=1', ['foo']],
    ['view=map', ['view']],
    ['region=99&page=0', ['region', 'page']],
    ['sector=mco', ['sector']],
    ['page=1&page=2', ['page']],
    ['pageSize=101', ['pageSize']],
    ['decision=A', ['decision']],
  ])('refuses %s', async (query, parameters) => {
    expect(await refusals(searchFilters(call(query)))).toEqual(parameters);
  });

  it('refuses what a route does not take', async () => {
    expect(await refusals(searchFilters(call('page=2'), ['page']))).toEqual(['page']);
  });
});

it('says what would be taken', async () => {
  const accepted = async (answer: unknown) => {
    if (!(answer instanceof Response)) throw new Error('The parameters were accepted');
    const { errors }: { errors: { accepted?: string }[] } = await answer.json();
    return errors.map((error) => error.accepted);
  };
  expect(await accepted(searchFilters(call('sector=mco')))).toEqual(['MCO, CA, SMR, PSY, HAD, DIALYSE, USLD']);
  expect(await accepted(searchFilters(call('sort=size&foo=1')))).toEqual([
    'parameters: q, region, department, sector, ownership, decision, v2014, near, radius, annexes, closed, sort, page, pageSize',
    'relevance, distance, name',
  ]);
  expect(await accepted(strictParameters(call('kind=x'), z.object({ kind: z.enum(['a', 'b']) })))).toEqual(['a, b']);
});

describe('strictParameters', () => {
  const schema = z.object({ q: z.string().min(1).max(5) });

  it.each([
    ['', ['q']],
    ['q=', ['q']],
    ['q=abcdef', ['q']],
    ['q=a&q=b', ['q']],
    ['q=a&x=1', ['x']],
  ])('refuses "%s"', async (query, parameters) => {
    expect(await refusals(strictParameters(call(query), schema))).toEqual(parameters);
  });

  it('gives the value', () => {
    expect(strictParameters(call('q=ab'), schema)).toEqual({ q: 'ab' });
  });
});
