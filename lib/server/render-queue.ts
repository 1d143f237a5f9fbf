/** Thrown to those who cannot be served in time. */
export class Busy extends Error {}

interface Limits {
  /** Tasks running at one time. */
  atOnce: number;
  /** Tasks waiting at one time; further ones are refused at once. */
  waiting: number;
  /** Longest wait of a task. */
  patienceMs: number;
}

/** Runs a task in its turn. Rejects with Busy, or with the signal's reason when it aborts before the turn comes. */
export type RenderQueue = <Value>(task: () => Promise<Value>, signal: AbortSignal) => Promise<Value>;

/**
 * First come, first served, a few at a time, none before a whole turn of the event loop has passed since it came: that its reader
 * has left is read by then, and of hundreds who ask and leave at once hardly any is made. A task that ends, however it ends,
 * gives its place to the next.
 */
export function renderQueue({ atOnce, waiting: most, patienceMs }: Limits): RenderQueue {
  let running = 0;
  let isTurning = false;
  /** Came in this turn of the loop: the end of their connection may be read in the next. */
  const coming = new Set<() => void>();
  const waiting = new Set<() => void>();
  const turn = () => {
    isTurning = false;
    for (const start of [...waiting].slice(0, atOnce - running)) start();
    for (const start of coming) waiting.add(start);
    coming.clear();
    goOn();
  };
  const goOn = () => {
    if (isTurning || (coming.size === 0 && (waiting.size === 0 || running >= atOnce))) return;
    isTurning = true;
    setImmediate(turn);
  };
  const begin = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        coming.delete(start);
        waiting.delete(start);
      };
      const start = () => {
        leave();
        running++;
        resolve();
      };
      const giveUp = () => {
        leave();
        reject(signal.aborted ? signal.reason : new Busy());
      };
      const timer = setTimeout(giveUp, patienceMs);
      signal.addEventListener('abort', giveUp, { once: true });
      coming.add(start);
      goOn();
    });
  return async (task, signal) => {
    signal.throwIfAborted();
    if (coming.size + waiting.size >= most + atOnce - running) throw new Busy();
    await begin(signal);
    try {
      return await task();
    } finally {
      running--;
      goOn();
    }
  };
}
