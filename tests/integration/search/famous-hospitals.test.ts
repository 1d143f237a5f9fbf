import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disconnect } from '@/lib/db/client';
import { FAMOUS_HOSPITALS } from '@/tests/fixtures/famous-hospitals';
import { officialDataDir } from '@/tests/setup/official-data';
import { type OfficialDirectory, officialDirectory } from '@/tests/setup/official-directory';

const folder = officialDataDir();

describe.skipIf(!folder)('hospitals as the public names them', () => {
  let official: OfficialDirectory;

  beforeAll(async () => {
    official = await officialDirectory(folder ?? '');
  });

  afterAll(async () => {
    await disconnect();
    await official?.database.drop();
  });

  it.each(FAMOUS_HOSPITALS)('"%s" finds %s first', (q, finess) => {
    expect(official.search({ q }).hits[0]?.finess).toBe(finess);
  });

  it('does not invent the Val-de-Grâce, closed and in no file', () => {
    expect(official.search({ q: 'val de grâce' })).toMatchObject({ total: 0, isApproximate: false });
  });
});
