import autocannon from 'autocannon';

export interface Load {
  requestsPerSecond: number;
  /** The exact one: every answer's time is kept. */
  p95Ms: number;
}

interface Pace {
  seconds?: number;
  connections?: number;
  /** Requests each connection sends a second; without it, the next as soon as the last is answered. */
  perSecondEach?: number;
}

/** Connections for a few seconds; `nextPath` is asked before each request. Throws when an answer is not 200. */
export async function load(
  origin: string,
  nextPath: () => string,
  { seconds = 4, connections = 10, perSecondEach }: Pace = {},
): Promise<Load> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url: origin,
        connections,
        duration: seconds,
        ...(perSecondEach === undefined ? {} : { connectionRate: perSecondEach }),
        headers: { 'accept-encoding': 'gzip' },
        requests: [{ method: 'GET', setupRequest: (request) => ({ ...request, path: nextPath() }) }],
      },
      (error, measured) => (error ? reject(error) : resolve(measured)),
    );
    run.on('response', (_client, _status, _bytes, milliseconds) => void times.push(milliseconds));
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${origin}: ${result.non2xx} bad answers, ${result.errors} errors`);
  times.sort((a, b) => a - b);
  return { requestsPerSecond: result.requests.average, p95Ms: times[Math.floor(times.length * 0.95)] ?? Number.NaN };
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

/** Each path once, in order. Throws when all have been asked: an address asked twice is answered from memory. */
export function eachOnce(paths: readonly string[]): () => string {
  let position = 0;
  return () => {
    const path = paths[position++];
    if (path === undefined) throw new Error(`All ${paths.length} addresses have been asked`);
    return path;
  };
}
