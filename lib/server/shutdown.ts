/** What has been started, to be stopped in the opposite order. */
export interface Shutdown {
  /** Registers how to stop what was just started. */
  onStop(close: () => Promise<unknown>): void;
  /**
   * Waits for a start that cannot be broken off. A stop asked for meanwhile waits too, and then closes what it made: a
   * Ctrl-C in mid-start leaves nothing running.
   */
  starting<Started>(start: Promise<Started>, close: (started: Started) => Promise<unknown>): Promise<Started>;
  /** Aborted when a stop is asked for. */
  signal: AbortSignal;
  /** Stops everything and ends the process. Runs once. */
  stop(exitCode: number): Promise<void>;
}

/** Ctrl-C and the signals of service managers stop everything. */
export function shutdownOnSignal(): Shutdown {
  const closers: (() => Promise<unknown>)[] = [];
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = async (exitCode: number) => {
    if (signal.aborted) return;
    stopping.abort();
    for (let close = closers.pop(); close; close = closers.pop()) await close().catch((error) => console.error(error));
    process.exit(exitCode);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => void stop(0));
  const starting: Shutdown['starting'] = async (start, close) => {
    closers.push(async () => {
      const outcome = await start.then(
        (started) => ({ started }),
        () => null,
      );
      if (outcome) await close(outcome.started);
    });
    const started = await start;
    // A stop is under way and ends the process: nothing more is started.
    if (signal.aborted) await new Promise(() => {});
    return started;
  };
  return { onStop: (close) => closers.push(close), starting, signal, stop };
}
