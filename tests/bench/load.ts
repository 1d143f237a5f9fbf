import autocannon from 'autocannon';

export interface Load {
  requestsPerSecond: number;
  p95Ms: number;
}

/** Ten connections for a few seconds over the paths in turn. Throws when an answer is not 200. */
export async function load(origin: string, paths: readonly string[], seconds = 5): Promise<Load> {
  const result = await autocannon({
    url: origin,
    connections: 10,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip' },
    requests: paths.map((path) => ({ method: 'GET' as const, path })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${origin}${paths[0]}: ${result.non2xx} bad answers, ${result.errors} errors`);
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
