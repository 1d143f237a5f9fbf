/** What has been started, to be stopped in the opposite order. */
export interface Shutdown {
  /** Registers how to stop what was just started. */
  onStop(close: () => Promise<unknown>): void;
  /** Stops everything and ends the process. Runs once. */
  stop(exitCode: number): Promise<void>;
}

/** Ctrl-C and the signals of service managers stop everything. */
export function shutdownOnSignal(): Shutdown {
  const closers: (() => Promise<unknown>)[] = [];
  let isStopping = false;
  const stop = async (exitCode: number) => {
    if (isStopping) return;
    isStopping = true;
    for (const close of closers.reverse()) await close().catch((error) => console.error(error));
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  return { onStop: (close) => closers.push(close), stop };
}
