import { describe, expect, it } from 'vitest';
import { FAMOUS_HOSPITALS } from '@/tests/fixtures/famous-hospitals';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialDirectory } from '@/tests/setup/official-directory';

const folder = officialDataDir();

describe.skipIf(!folder)('hospitals as the public names them', () => {
  const official = officialDirectory(folder);

  it.each(FAMOUS_HOSPITALS)('"%s" finds %s first', (q, finess) => {
    expect(official.search({ q }).hits[0]?.finess).toBe(finess);
  });

  it('does not invent the Val-de-Grâce, closed and in no file', () => {
    expect(official.search({ q: 'val de grâce' })).toMatchObject({ total: 0, isApproximate: false });
  });
});
