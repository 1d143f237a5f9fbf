import type { Random } from '@/lib/tools/demo/random';

/**
 * What must be true of a damaged file, beside ending in time:
 * `noticed`: it is refused, or rows of it are reported, or it says the same;
 * `confined`: or no fact of an untouched line says anything else (a plausible cell for another, which nothing can tell);
 * `fewer`: or what it says is part of what it said (a text that ends early at the end of a line);
 * `refused`: it is refused, whatever it says.
 */
export type Promised = 'noticed' | 'confined' | 'fewer' | 'refused';

export interface Damage {
  kind: string;
  promised: Promised;
  /** Null where the file has nothing to damage in this way. */
  apply(bytes: Buffer, random: Random): DamagedFile | null;
}

export interface DamagedFile {
  bytes: Buffer;
  /** Lines that were touched, the header being line 1; empty when every line may have been. */
  lines?: readonly number[];
  /** What was done, to do it again by hand. */
  what: string;
}
