import { getSearchPage, type SearchPage } from '@/lib/queries/search';
import type { SearchFilters } from '@/lib/search/search-filters';
import { entriesInOrder } from './entries';
import { plainSearch, type TwinSearch } from './plain-search';
import { randomOf } from './random';
import { questioner } from './random-questions';
import type { TwinRelease } from './releases';

/** A question, the answer of the portal, and what a loop over all sites finds. */
interface Asked {
  question: string;
  filters: SearchFilters;
  page: SearchPage;
  twin: TwinSearch;
  /** What a loop finds with other filters, the words and the place being understood as they were. */
  again(filters: SearchFilters): TwinSearch;
}

/** Random questions, the same for the same seed. */
export async function* askedAtRandom(release: TwinRelease, seed: number, count: number): AsyncGenerator<Asked> {
  const { rows, all } = release;
  const entries = entriesInOrder(release);
  const known = {
    entries,
    entities: rows('legal_entity').map(({ finess }) => finess),
    towns: new Set(release.state.directory.towns.byName.keys()),
    postcodes: rows('commune').map(({ postcode }) => postcode),
    areas: [...all('region'), ...all('department')].map(({ name }) => name),
  };
  const ask = questioner(known, randomOf(seed));
  for (let turn = 0; turn < count; turn += 1) {
    const { filters, named, isSite } = ask();
    const page = await getSearchPage(filters);
    if (!page) throw new Error('There is a release.');
    const { place, area, reading } = page.result;
    // A place named by the words themselves is another question.
    if (reading?.how === 'text') continue;
    const again = (other: SearchFilters) => plainSearch(entries, other, { named, isSite, place, area });
    yield { question: JSON.stringify(filters), filters, page, twin: again(filters), again };
  }
}
