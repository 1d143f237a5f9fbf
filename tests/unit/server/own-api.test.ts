import { describe, expect, it } from 'vitest';
import { withOwnApi } from '@/lib/server/own-api';
import type { Upstream } from '@/lib/server/upstream';

const next: Upstream = async () => ({ status: 200, headers: {}, body: Buffer.from('of Next') });
const headers = { host: 'localhost:1', 'x-repere-release': 'none' };
const never = new AbortController().signal;

describe('the API without Next', () => {
  it('answers its own addresses, and leaves pages to Next', async () => {
    const ask = withOwnApi(next);
    expect((await ask('/fr/search', headers, never)).body.toString()).toBe('of Next');
    const missing = await ask('/api/nothing', headers, never);
    expect([missing.status, missing.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    // No release is held here.
    const list = await ask('/api/v1/establishments', headers, never);
    expect([list.status, JSON.parse(list.body.toString()).title]).toEqual([503, 'No data']);
  });

  it('waits no longer than its reader', async () => {
    await expect(withOwnApi(next)('/api/v1/release', headers, AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
  });
});
