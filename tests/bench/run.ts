import { cpus } from 'node:os';
import { withDemoFiles } from '@/lib/tools/demo/with-demo-files';
import { officialDataDir } from '@/tests/setup/official-data';
import { type ImportCost, importCost } from './import-cost';
import { inTurn, load, ratio, same } from './load';
import { scriptWeight } from './page-weight';
import { profileSecondsPerThousand } from './profile-cost';
import { startBaseline, startPortal } from './servers';

/** `npm run bench`: what the portal costs, each figure beside its floor measured in the same run. */
interface Line {
  what: string;
  measured: string;
  floor: string;
  ratio: string;
  budget: string;
}

const lines: Line[] = [];
const official = officialDataDir();
const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
const perSecond = (value: number) => `${Math.round(value)}/s`;

const cost: ImportCost = official ? await importCost(official, false) : await withDemoFiles((folder) => importCost(folder, true));
const floorSeconds = cost.parseSeconds + cost.copySeconds;
lines.push({
  what: `import of ${official ? 'the official files' : 'the fictional set'} (${cost.rows} rows)`,
  measured: `${cost.wholeSeconds.toFixed(2)} s`,
  floor: `parsing ${cost.parseSeconds.toFixed(2)} s + COPY ${cost.copySeconds.toFixed(2)} s`,
  ratio: (cost.wholeSeconds / floorSeconds).toFixed(2),
  budget: '<= 2',
});

const profiles = await (official ? profileSecondsPerThousand(official) : withDemoFiles(profileSecondsPerThousand));
lines.push({
  what: `profiles of ${profiles.establishments} establishments`,
  measured: `${profiles.seconds.toFixed(2)} s per 1,000`,
  floor: '-',
  ratio: '-',
  budget: '<= 1 s per 1,000',
});

const baseline = await startBaseline(3401);
const portal = await startPortal(3402, official);
try {
  await measure();
} finally {
  await portal.stop();
  await baseline.stop();
}

console.log(
  `\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${official ? 'official files' : 'fictional set'}\n`,
);
console.log('| what | measured | floor in the same run | ratio | budget |\n|---|---|---|---|---|');
for (const line of lines) console.log(`| ${line.what} | ${line.measured} | ${line.floor} | ${line.ratio} | ${line.budget} |`);

async function measure(): Promise<void> {
  const sheet = `/etablissements/${await someFiness()}`;
  const emptyScripts = await scriptWeight(baseline.origin, '/');
  for (const [what, path] of [
    ['JavaScript before interaction, search page', '/recherche'],
    ['JavaScript before interaction, establishment page', sheet],
  ] as const) {
    const weight = await scriptWeight(portal.origin, path);
    lines.push({
      what,
      measured: kib(weight),
      floor: `empty page ${kib(emptyScripts)}`,
      ratio: (weight / emptyScripts).toFixed(2),
      budget: '<= 1.25',
    });
  }
  await compare('cached establishment page', same(sheet), '/', 'empty static page', '>= 0.5');
  await compare(
    'search page with filters, rendered on request',
    inTurn(searchPaths('/recherche')),
    '/dynamic',
    'empty dynamic page',
    '>= 0.6',
  );
  await compare('search API', inTurn(searchPaths('/api/v1/establishments')), '/api/empty', 'empty JSON route', '>= 0.6');
  const typed = inTurn(typedWords().map((q) => `/api/v1/suggestions?q=${encodeURIComponent(q)}`));
  await load(portal.origin, typed, { seconds: 1 });
  // A fast typist strikes eight keys a second.
  const typing = await load(portal.origin, typed, { perSecondEach: 8 });
  lines.push({
    what: 'suggestions, 10 people typing 8 letters a second',
    measured: `p97.5 ${typing.p95Ms} ms`,
    floor: '-',
    ratio: '-',
    budget: 'p95 <= 50 ms',
  });
  await weighMap();
}

async function compare(
  what: string,
  nextPath: () => string,
  floorPath: string,
  floorName: string,
  budget: string,
): Promise<void> {
  await load(portal.origin, nextPath, { seconds: 1 });
  await load(baseline.origin, same(floorPath), { seconds: 1 });
  const result = await ratio(
    () => load(portal.origin, nextPath),
    () => load(baseline.origin, same(floorPath)),
  );
  lines.push({
    what,
    measured: perSecond(result.a.requestsPerSecond),
    floor: `${floorName} ${perSecond(result.b.requestsPerSecond)}`,
    ratio: result.ratio.toFixed(2),
    budget,
  });
}

/** What ten people type, letter by letter: thousands of beginnings, so that few are answered from memory. */
function typedWords(): string[] {
  const names = [
    'hopital',
    'clinique',
    'centre hospitalier',
    'saint',
    'marseille',
    'lyon',
    'maternite',
    'polyclinique',
    'nantes',
    'urgences',
  ];
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return names.flatMap((name) => [
    ...Array.from(name, (_, index) => name.slice(0, index + 1)),
    ...letters.flatMap((first) => [`${name} ${first}`, ...letters.map((second) => `${name} ${first}${second}`)]),
  ]);
}

/** Thousands of different addresses: each is rendered, none is answered from memory. */
function searchPaths(path: string): string[] {
  const words = [
    'hop',
    'hopital',
    'clin',
    'clinique',
    'centre',
    'saint',
    'centre hosp',
    'maison',
    'hospitalier',
    'sainte',
    'site',
    'unite',
    'poly',
    'chu',
    'c',
    'de',
  ];
  const sectors = ['MCO', 'CA', 'SMR', 'PSY', 'HAD'];
  const ownerships = ['public', 'private-nonprofit', 'private-forprofit'];
  const departments = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0')).filter(
    (code) => code !== '20',
  );
  return departments.flatMap((department) =>
    sectors.flatMap((sector) =>
      ownerships.flatMap((ownership) => words.map((q) => `${path}?${new URLSearchParams({ q, department, sector, ownership })}`)),
    ),
  );
}

/** A hospital with several sectors, hence a long page. */
async function someFiness(): Promise<string> {
  const response = await fetch(`${portal.origin}/api/v1/establishments?q=centre+hospitalier&sector=MCO&pageSize=1`);
  const { items }: { items: { finess: string }[] } = await response.json();
  const finess = items[0]?.finess;
  if (!finess) throw new Error('No hospital in the release');
  return finess;
}

async function weighMap(): Promise<void> {
  const response = await fetch(`${portal.origin}/api/v1/map`, { headers: { 'accept-encoding': 'gzip' } });
  const { finess }: { finess: string[] } = await response.json();
  const bytes = Number(response.headers.get('content-length'));
  lines.push({
    what: `map data, ${finess.length} points`,
    measured: kib(bytes),
    floor: '-',
    ratio: `${(bytes / finess.length).toFixed(1)} bytes a point`,
    budget: '<= 12 bytes a point',
  });
}
