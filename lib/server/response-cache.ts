import { LRUCache } from 'lru-cache';
import type { StoredResponse } from './stored-response';

/** Answers kept in memory by address. */
export interface ResponseCache {
  get(key: string): StoredResponse | undefined;
  keep(key: string, response: StoredResponse): void;
  /** To be called after a body has been made: weighs the answer again, if it is kept. */
  weigh(key: string, response: StoredResponse): void;
}

const MEBIBYTE = 1024 * 1024;
/** Answers asked for once, and errors. */
const NEW_BYTES = 32 * MEBIBYTE;
/** Answers asked for again. */
const PROVEN_BYTES = 96 * MEBIBYTE;
/** Pages say ages ("four years ago"): an hour keeps them true to the day. */
const TTL_MS = 60 * 60 * 1000;
const ERROR_TTL_MS = 5 * 1000;

/**
 * Two shelves, each bounded by its bytes, the least used going first. An answer moves to the second when it is asked for
 * again: whoever asks for many addresses once, or for many that do not exist, never pushes out what readers read.
 */
export function responseCache(): ResponseCache {
  const [fresh, proven] = [shelf(NEW_BYTES), shelf(PROVEN_BYTES)];
  return {
    get: (key) => {
      const known = proven.get(key);
      if (known) return known.response;
      const first = fresh.get(key);
      if (first?.response.status === 200) {
        proven.set(key, first, { ttl: fresh.getRemainingTTL(key) });
        fresh.delete(key);
      }
      return first?.response;
    },
    keep: (key, response) => {
      fresh.set(key, { response }, { ttl: response.status === 200 ? TTL_MS : ERROR_TTL_MS });
    },
    weigh: (key, response) => {
      for (const kept of [fresh, proven])
        if (kept.peek(key)?.response === response) kept.set(key, { response }, { noUpdateTTL: true });
    },
  };
}

/** Answers in boxes: putting one in a new box makes the shelf weigh it again. */
function shelf(maxSize: number): LRUCache<string, { response: StoredResponse }> {
  return new LRUCache({ maxSize, ttl: TTL_MS, sizeCalculation: ({ response }, key) => response.size + key.length + 2048 });
}
