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

/** First come, first served, a few at a time. A task that ends, however it ends, gives its place to the next. */
export function renderQueue({ atOnce, waiting: most, patienceMs }: Limits): RenderQueue {
  let running = 0;
  const waiting = new Set<() => void>();
  const turn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
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
      waiting.add(start);
    });
  /** After what has come over the network meanwhile: of hundreds who leave together, none begins. */
  const pass = () => {
    running--;
    const [next] = waiting;
    next?.();
  };
  return async (task, signal) => {
    signal.throwIfAborted();
    if (running < atOnce) running++;
    else if (waiting.size < most) await turn(signal);
    else throw new Busy();
    try {
      return await task();
    } finally {
      setImmediate(pass);
    }
  };
}
