interface Flight<Value> {
  made: Promise<Value>;
  readers: number;
  abandoned: AbortController;
}

/** Joins what is being made under a key, or starts making it. `left` aborts when this reader has gone. */
export type Join<Value> = (key: string, left: AbortSignal, make: (abandoned: AbortSignal) => Promise<Value>) => Promise<Value>;

/** One making per key at a time, shared by all who ask meanwhile; abandoned as soon as the last of them has left. */
export function flights<Value>(): Join<Value> {
  const inTheMaking = new Map<string, Flight<Value>>();
  const forget = (key: string, flight: Flight<Value>) => {
    if (inTheMaking.get(key) === flight) inTheMaking.delete(key);
  };
  const begin = (key: string, make: (abandoned: AbortSignal) => Promise<Value>) => {
    const abandoned = new AbortController();
    const flight: Flight<Value> = { made: make(abandoned.signal), readers: 0, abandoned };
    inTheMaking.set(key, flight);
    const over = () => forget(key, flight);
    flight.made.then(over, over);
    return flight;
  };
  return async (key, left, make) => {
    left.throwIfAborted();
    const flight = inTheMaking.get(key) ?? begin(key, make);
    flight.readers++;
    const leave = () => {
      flight.readers--;
      if (flight.readers > 0) return;
      // Whoever asks from now on gets a making of their own.
      forget(key, flight);
      flight.abandoned.abort(left.reason);
    };
    left.addEventListener('abort', leave, { once: true });
    try {
      return await flight.made;
    } finally {
      left.removeEventListener('abort', leave);
    }
  };
}
