import { describe, expect, it, vi } from 'vitest';
import { Busy, renderQueue } from '@/lib/server/render-queue';

const staying = new AbortController().signal;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tasks that end when they are told to. */
function tasks() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const task = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  /** Once it has begun. */
  const end = async (name: string) => {
    await vi.waitFor(() => expect(begun).toContain(name));
    ends.get(name)?.();
    await wait(20);
  };
  return { begun, task, end };
}

describe('renderQueue', () => {
  it('runs a few at a time, the others in the order they came', async () => {
    const { begun, task, end } = tasks();
    const run = renderQueue({ atOnce: 2, waiting: 10, patienceMs: 5_000 });
    const done = ['a', 'b', 'c', 'd', 'e'].map((name) => run(task(name), staying));
    await vi.waitFor(() => expect(begun).toEqual(['a', 'b']));
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
    await end('c');
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
    await end('d');
    await end('e');
    expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('gives a place back when a task fails', async () => {
    const run = renderQueue({ atOnce: 1, waiting: 10, patienceMs: 5_000 });
    const failing = run(() => Promise.reject(new Error('no')), staying);
    const next = run(async () => 'next', staying);
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('next');
  });

  it('forgets who leaves while waiting, and never begins', async () => {
    const { begun, task, end } = tasks();
    const run = renderQueue({ atOnce: 1, waiting: 1, patienceMs: 5_000 });
    const first = run(task('first'), staying);
    const leaving = new AbortController();
    const left = run(task('left'), leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    const third = run(task('third'), staying);
    await end('first');
    await end('third');
    expect([await first, await third, begun]).toEqual(['first', 'third', ['first', 'third']]);
  });

  it('refuses at once who would make the queue too long, and in time who waits in vain', async () => {
    const { task, end } = tasks();
    const run = renderQueue({ atOnce: 1, waiting: 1, patienceMs: 50 });
    const first = run(task('first'), staying);
    const late = run(task('late'), staying);
    await expect(run(task('too many'), staying)).rejects.toThrow(Busy);
    await expect(late).rejects.toThrow(Busy);
    const startedAt = Date.now();
    await expect(run(task('in vain'), staying)).rejects.toThrow(Busy);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(45);
    await end('first');
    expect(await first).toBe('first');
  });

  it('begins nothing before a whole turn of the loop has passed', async () => {
    const log: string[] = [];
    const run = renderQueue({ atOnce: 6, waiting: 10, patienceMs: 5_000 });
    const turn = () => {
      log.push('turn');
      if (log.length < 20) setImmediate(turn);
    };
    setImmediate(turn);
    await Promise.all(['a', 'b', 'c'].map((name) => run(async () => void log.push(name), staying)));
    expect(log.slice(0, 5)).toEqual(['turn', 'turn', 'a', 'b', 'c']);
  });
});
