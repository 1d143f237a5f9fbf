import { afterAll, beforeAll } from 'vitest';
import { disconnect } from '@/lib/db/client';
import type { Directory } from '@/lib/search/directory-columns';
import { NO_FILTERS, type SearchFilters } from '@/lib/search/search-filters';
import type { SearchResult } from '@/lib/search/search-result';
import { type OfficialRelease, officialRelease } from '@/tests/setup/official-release';
import { serveRelease } from '@/tests/setup/serve-release';
import { searchDirectory } from '@/tests/unit/search/directory-fixture';

export interface OfficialDirectory {
  database: OfficialRelease;
  directory: Directory;
  search(filters: Partial<SearchFilters>): SearchResult;
}

/** The search of the portal on the official files, for the tests of the suite that asks: opened before them, left after. */
export function officialDirectory(folder: string | null): OfficialDirectory {
  let opened: OfficialDirectory | undefined;
  const current = () => {
    if (!opened) throw new Error('The official directory is there within tests only.');
    return opened;
  };
  beforeAll(async () => {
    opened = await open(folder ?? '');
  });
  afterAll(async () => {
    await disconnect();
    await opened?.database.drop();
  });
  return {
    get database() {
      return current().database;
    },
    get directory() {
      return current().directory;
    },
    search: (filters) => current().search(filters),
  };
}

async function open(folder: string): Promise<OfficialDirectory> {
  const database = await officialRelease(folder);
  process.env.DATABASE_URL = database.url;
  const { directory } = await serveRelease();
  return {
    ...{ database, directory },
    search: (filters) => searchDirectory(directory, { ...NO_FILTERS, ...filters }),
  };
}
