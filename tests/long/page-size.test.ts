import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '@/lib/server/build';
import { establishmentPath } from '@/lib/url/routes';
import { officialDataDir } from '@/tests/setup/official-data';
import { fictionalRelease, type OfficialRelease, officialRelease } from '@/tests/setup/official-release';
import { LOCALES } from '@/tests/setup/portal-pages';
import { type PortalProcess, spawnPortal } from '@/tests/setup/spawn-portal';

const SITES = 150;

const folder = officialDataDir();
/** `largest`: bytes before compression. Invented hospitals have every survey of every year, which the real files held do not. */
const SETS = [
  { set: 'fictional set', port: 3_481, load: fictionalRelease, largest: 131_000 },
  { set: 'official files', port: 3_482, load: () => officialRelease(folder ?? ''), largest: 110_000, isMissing: !folder },
];

beforeAll(() => ensureBuilt(() => {}, new AbortController().signal));

for (const { set, port, load, largest, isMissing } of SETS)
  describe.skipIf(isMissing)(set, () => {
    let release: OfficialRelease | undefined;
    let portal: PortalProcess | undefined;

    beforeAll(async () => {
      release = await load();
      portal = spawnPortal(port, { DATABASE_URL: release.url });
      expect(await portal.answers('/recherche')).toBe(200);
    });

    afterAll(async () => {
      portal?.process.kill('SIGTERM');
      if (portal?.isRunning()) await once(portal.process, 'exit');
      await release?.drop();
    });

    it(`the ${SITES} hospitals with most results have pages of at most ${largest / 1000} kB`, async () => {
      if (!release || !portal) throw new Error('Nothing is served');
      const { origin } = portal;
      const sites = await release.query<{ finess: string }>(
        `SELECT e.finess FROM establishment e JOIN measurement m ON m.finess IN (e.finess, e.legal_entity_finess)
       GROUP BY e.finess ORDER BY count(*) DESC, e.finess LIMIT ${SITES}`,
      );
      expect(sites.length).toBe(SITES);
      const tooLarge: string[] = [];
      for (const { finess } of sites)
        for (const locale of LOCALES) {
          const response = await fetch(origin + establishmentPath(locale, finess), {
            headers: { 'accept-encoding': 'identity' },
          });
          const { byteLength } = await response.arrayBuffer();
          if (!response.ok || byteLength > largest) tooLarge.push(`${finess} ${locale} ${response.status} ${byteLength}`);
        }
      expect(tooLarge).toEqual([]);
    });
  });
