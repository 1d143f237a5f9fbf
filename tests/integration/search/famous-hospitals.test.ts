import { describe, expect, it } from 'vitest';
import { PUBLIC_NAMES } from '@/lib/reference/public-names';
import { FAMOUS_HOSPITALS } from '@/tests/fixtures/famous-hospitals';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialDirectory } from '@/tests/setup/official-directory';

const folder = officialDataDir();

describe.skipIf(!folder)('hospitals as the public names them', () => {
  const official = officialDirectory(folder);

  it.each(FAMOUS_HOSPITALS)('"%s" finds %s first', (q, finess) => {
    expect(official.search({ q }).hits[0]?.finess).toBe(finess);
  });

  it('stand under numbers of hospitals that are open', async () => {
    const finess = Object.keys(PUBLIC_NAMES);
    const open = await official.database.query<{ finess: string }>(
      "SELECT finess FROM establishment WHERE finess = ANY($1) AND kind = 'hospital' AND absent_from IS NULL ORDER BY finess",
      [finess],
    );
    expect(open.map((site) => site.finess)).toEqual(finess);
  });

  it.each(Object.entries(PUBLIC_NAMES).flatMap(([finess, names]) => names.map((name) => [name, finess] as const)))(
    '"%s", which no file writes, finds %s first',
    (q, finess) => {
      expect(official.search({ q }).hits[0]?.finess).toBe(finess);
    },
  );

  it('does not invent the Val-de-Grâce, closed and in no file', () => {
    expect(official.search({ q: 'val de grâce' })).toMatchObject({ total: 0, isApproximate: false });
  });
});
