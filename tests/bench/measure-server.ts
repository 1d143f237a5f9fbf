import { findings, searchQueries, typedQueries } from './addresses';
import { firstPages } from './first-page';
import { eachOnce, load, ratio, same } from './load';
import { mainPages } from './main-pages';
import { report } from './report';
import type { Portal } from './servers';
import { typing } from './typing';

const perSecond = (value: number) => `${Math.round(value)}/s`;

/** What an answer costs the server, beside the same kind of empty answer of the framework. */
export async function measureServer(
  { origin: portal, dataFolder }: Portal,
  baseline: string,
  folder: string | null,
): Promise<void> {
  const { hospital } = await mainPages(portal);
  const queries = await searchQueries(portal);
  const { share, shown } = await findings(portal, queries);
  const kind = `${queries.length} new addresses, ${Math.round(share * 100)} % find, ${shown.toFixed(1)} hospitals a page`;
  await compare('cached establishment page', same(hospital), '/', 'empty static page', '>= 0.5');
  const pages = eachOnce(queries.map((query) => `/recherche?${query}`));
  await compare(`search page rendered on request (${kind})`, pages, '/dynamic', 'empty dynamic page', '>= 0.45');
  const api = eachOnce(queries.map((query) => `/api/v1/establishments?${query}`));
  // Shorter, so that no address is asked twice.
  await compare('search API (the same searches)', api, '/api/empty', 'empty JSON route', '>= 0.6', 2);

  const typed = eachOnce(typedQueries().map((query) => `/api/v1/suggestions?${query}`));
  await load(portal, typed, { seconds: 1 });
  // A fast typist strikes eight keys a second.
  const letters = await typing(portal, typed, { count: 50, keyMs: 125, seconds: 4 });
  report({
    what: `suggestions, 50 people typing 8 letters a second (${perSecond(letters.requestsPerSecond)})`,
    measured: `p95 ${letters.p95Ms.toFixed(0)} ms`,
    budget: 'p95 <= 50 ms',
  });
  const inStep = await load(portal, typed, { connections: 50, perSecondEach: 8, seconds: 4 });
  report({
    what: 'the same, all striking their keys in one go, once a second',
    budget: '-',
    measured: `p95 ${inStep.p95Ms.toFixed(0)} ms`,
  });
  await weighMap();
  // Last: what was asked before is of another release then.
  if (folder) await switchRelease(folder);

  async function compare(
    what: string,
    nextPath: () => string,
    floorPath: string,
    floorName: string,
    budget: string,
    seconds = 4,
  ) {
    await load(portal, nextPath, { seconds: 2 });
    await load(baseline, same(floorPath), { seconds: 2 });
    const result = await ratio(
      () => load(portal, nextPath, { seconds }),
      () => load(baseline, same(floorPath), { seconds }),
    );
    report({
      what,
      measured: perSecond(result.a.requestsPerSecond),
      floor: `${floorName} ${perSecond(result.b.requestsPerSecond)}`,
      ratio: result.ratio.toFixed(2),
      budget,
    });
  }

  async function switchRelease(files: string) {
    const { switchMs, hospitalMs, meanwhileP95Ms } = await firstPages(portal, dataFolder, files, hospital);
    const milliseconds = (value: number) => `${value.toFixed(0)} ms`;
    report({ what: 'first page after a release, the search', measured: milliseconds(switchMs), budget: '<= 100 ms' });
    report({ what: 'first page after a release, a hospital', measured: milliseconds(hospitalMs), budget: '<= 100 ms' });
    report({
      what: 'the search from memory while a release is made',
      measured: `p95 ${milliseconds(meanwhileP95Ms)}`,
      budget: '-',
    });
  }

  async function weighMap() {
    const response = await fetch(`${portal}/api/v1/map`, { headers: { 'accept-encoding': 'gzip' } });
    const { finess }: { finess: string[] } = await response.json();
    const bytes = Number(response.headers.get('content-length'));
    report({
      what: `map data, ${finess.length} points`,
      measured: `${(bytes / 1000).toFixed(1)} kB`,
      ratio: `${(bytes / finess.length).toFixed(1)} bytes a point`,
      budget: '<= 12 bytes a point',
    });
  }
}
