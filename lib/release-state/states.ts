import { Unavailable } from '@/lib/db/unavailable';
import type { ReleaseState } from './release-state';

/** Key of the state in which no release is there. */
export const NO_RELEASE = 'none';

interface Held {
  state: ReleaseState;
  /** Requests that are answered from it. */
  pins: number;
}

interface States {
  held: Map<string, Held>;
  /** Key of the state new requests are pinned to. */
  current: string;
  /** Key of the one before. */
  previous: string;
}

/** One for the process: while developing, the server and the pages are two module graphs in it. */
const holder = globalThis as typeof globalThis & { repereStates?: States };

function states(): States {
  holder.repereStates ??= { held: new Map(), current: NO_RELEASE, previous: NO_RELEASE };
  return holder.repereStates;
}

/** Key of the state that new requests are answered from. */
export function currentKey(): string {
  return states().current;
}

/** The state of a key, by default the current one; null where no release is. Throws Unavailable when it is held no more. */
export function stateOf(key: string = currentKey()): ReleaseState | null {
  if (key === NO_RELEASE) return null;
  const held = states().held.get(key);
  if (!held) throw new Unavailable(`The state of release ${key} is not held.`);
  return held.state;
}

/** Keys of the releases that requests are, or will be, answered from: the others may leave the database. */
export function answeringKeys(): readonly string[] {
  const { held, current } = states();
  return [...held].filter(([key, { pins }]) => pins > 0 || key === current).map(([key]) => key);
}

/** Keeps a state from being dropped until `leave` is called, once or more. */
export interface Pin {
  key: string;
  leave(): void;
}

/** Pins a request to a state: by default to the current one. */
export function pinState(key: string = currentKey()): Pin {
  const held = states().held.get(key);
  if (held) held.pins += 1;
  let isLeft = held === undefined;
  const leave = () => {
    if (isLeft || !held) return;
    isLeft = true;
    held.pins -= 1;
    dropUnused();
  };
  return { key, leave };
}

/** Takes in a state that no request is answered from yet, and pins it. */
export function holdState(state: ReleaseState): Pin {
  const { held } = states();
  const { key } = state.summary;
  if (!held.has(key)) held.set(key, { state, pins: 0 });
  return pinState(key);
}

/** From now on new requests are answered from this state; NO_RELEASE when the database holds no release any more. */
export function flipTo(key: string): void {
  const all = states();
  if (key === all.current) return;
  all.previous = all.current;
  all.current = key;
  dropUnused();
}

/** The current state and the one before stay, and every one that a request is pinned to. */
function dropUnused(): void {
  const { held, current, previous } = states();
  for (const [key, { pins }] of held) if (pins === 0 && key !== current && key !== previous) held.delete(key);
}
