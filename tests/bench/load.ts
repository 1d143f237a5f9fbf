import autocannon from 'autocannon';

export interface Load {
  requestsPerSecond: number;
  p95Ms: number;
}

interface Pace {
  seconds?: number;
  /** Requests each connection sends a second; without it, the next as soon as the last is answered. */
  perSecondEach?: number;
}

/** Ten connections for a few seconds; `nextPath` is asked before each request. Throws when an answer is not 200. */
export async function load(origin: string, nextPath: () => string, { seconds = 4, perSecondEach }: Pace = {}): Promise<Load> {
  const result = await autocannon({
    url: origin,
    connections: 10,
    duration: seconds,
    ...(perSecondEach === undefined ? {} : { connectionRate: perSecondEach }),
    headers: { 'accept-encoding': 'gzip' },
    requests: [{ method: 'GET', setupRequest: (request) => ({ ...request, path: nextPath() }) }],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${origin}${nextPath()}: ${result.non2xx} bad answers, ${result.errors} errors`);
  return { requestsPerSecond: result.requests.average, p95Ms: result.latency.p97_5 };
}

/** Median ratio of A to B, the two measured in turn so that a slow minute of the machine weighs on both. */
export async function ratio(
  a: () => Promise<Load>,
  b: () => Promise<Load>,
  rounds = 3,
): Promise<{ a: Load; b: Load; ratio: number }> {
  const pairs: { a: Load; b: Load; ratio: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = await a();
    const second = await b();
    pairs.push({ a: first, b: second, ratio: first.requestsPerSecond / second.requestsPerSecond });
  }
  pairs.sort((x, y) => x.ratio - y.ratio);
  const median = pairs[Math.floor(pairs.length / 2)];
  if (!median) throw new Error('No round was measured');
  return median;
}

/** Always the same path. */
export function same(path: string): () => string {
  return () => path;
}

/** Each path once, in order, then from the start again. */
export function inTurn(paths: readonly string[]): () => string {
  let position = 0;
  return () => paths[position++ % paths.length] ?? '/';
}
