import { Agent, get } from 'node:http';
import type { Load } from './load';

interface Typists {
  count: number;
  /** Milliseconds between two keys of one of them. */
  keyMs: number;
  seconds: number;
}

/**
 * People who type, each at a pace of their own and none in step with another: a letter is sent when its key is struck, whether or
 * not the one before has been answered. Throws when an answer is not 200.
 */
export async function typing(origin: string, nextPath: () => string, { count, keyMs, seconds }: Typists): Promise<Load> {
  const agent = new Agent({ keepAlive: true });
  const times: number[] = [];
  const strike = async () => {
    const startedAt = performance.now();
    await answer(origin + nextPath(), agent);
    times.push(performance.now() - startedAt);
  };
  const until = performance.now() + seconds * 1000;
  const typist = async (_: unknown, position: number) => {
    await pause((position / count) * keyMs);
    const struck: Promise<void>[] = [];
    while (performance.now() < until) {
      struck.push(strike());
      await pause(keyMs * (0.5 + Math.random()));
    }
    await Promise.all(struck);
  };
  await Promise.all(Array.from({ length: count }, typist));
  agent.destroy();
  times.sort((a, b) => a - b);
  return { requestsPerSecond: times.length / seconds, p95Ms: times[Math.floor(times.length * 0.95)] ?? Number.NaN };
}

function answer(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${url}: ${response.statusCode}`));
      response.once('error', reject).once('end', resolve).resume();
    }).once('error', reject);
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
