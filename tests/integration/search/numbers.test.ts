import { describe, expect, it } from 'vitest';
import { openSites } from '@/lib/domain/legal-entity';
import { sitesOf } from '@/lib/queries/legal-entity';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialDirectory } from '@/tests/setup/official-directory';

const folder = officialDataDir();

describe.skipIf(!folder)('numbers typed into the search, over the official files', () => {
  const official = officialDirectory(folder);
  const found = (q: string) => {
    const { total, hits } = official.search({ q });
    return { total, hits };
  };

  it('the number of any site finds it alone, attached structure or gone', () => {
    const lost = official.directory.entries.filter(({ identity: { finess } }) => {
      const { total, hits } = found(finess);
      return total !== 1 || hits[0]?.finess !== finess;
    });
    expect(lost.map(({ identity }) => identity.finess)).toEqual([]);
  });

  it('the number of any legal entity finds its open hospitals, and nothing else', () => {
    const { entities, entries } = official.directory;
    const open = new Map<string | null, number>();
    for (const { identity, legalEntityFiness } of entries)
      if (identity.kind === 'hospital' && identity.absence === null)
        open.set(legalEntityFiness, (open.get(legalEntityFiness) ?? 0) + 1);
    const wrong = [...entities.keys()].filter((entity) => {
      const { total, hits } = found(entity);
      return total !== (open.get(entity) ?? 0) || hits.some(({ kind, absence }) => kind !== 'hospital' || absence !== null);
    });
    expect(wrong).toEqual([]);
    expect(entities.size).toBeGreaterThan(1000);
  });

  it('the page of a legal entity keeps apart the sites that another one runs today', () => {
    const sites = sitesOf(official.directory, '930140025');
    expect(sites.find(({ finess }) => finess === '930817465')).toMatchObject({ isFormer: true, absence: null });
    const { byFiness, entries, entities } = official.directory;
    const ownerOf = (finess: string) => entries[byFiness.get(finess) ?? -1]?.legalEntityFiness;
    const wrong = [...entities.keys()].flatMap((entity) =>
      openSites(sitesOf(official.directory, entity)).filter(({ finess }) => ownerOf(finess) !== entity),
    );
    expect(wrong).toEqual([]);
  });
});
