import type { SearchFilters, SearchResult } from '@/lib/domain/search';
import { directoryOf } from '@/lib/queries/directory';
import type { Directory } from '@/lib/search/directory-columns';
import { searchDirectory } from '@/lib/search/search-directory';
import { type OfficialRelease, officialRelease } from '@/tests/setup/official-release';
import { NO_FILTERS } from '@/tests/unit/search/directory-fixture';

export interface OfficialDirectory {
  database: OfficialRelease;
  directory: Directory;
  search(filters: Partial<SearchFilters>): SearchResult;
}

/** The search of the portal on the official files. The caller disconnects and drops the database. */
export async function officialDirectory(folder: string): Promise<OfficialDirectory> {
  const database = await officialRelease(folder);
  process.env.DATABASE_URL = database.url;
  const directory = await directoryOf(database.report.release ?? 0);
  return { database, directory, search: (filters) => searchDirectory(directory, { ...NO_FILTERS, ...filters }) };
}
