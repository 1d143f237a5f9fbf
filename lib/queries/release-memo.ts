import 'server-only';

const holder = globalThis as typeof globalThis & { repereReleaseMemo?: Map<string, Promise<unknown>> };
const KEPT = 40;

/**
 * A value that belongs to a release is computed once per process: a release never changes.
 * A failed computation is forgotten; the oldest values leave first.
 */
export function memoByRelease<T>(name: string, releaseId: number, load: () => Promise<T>): Promise<T> {
  holder.repereReleaseMemo ??= new Map();
  const memo = holder.repereReleaseMemo;
  const key = `${name}:${releaseId}`;
  const known = memo.get(key);
  if (known) return known as Promise<T>;
  const loading = load();
  memo.set(key, loading);
  loading.catch(() => memo.delete(key));
  for (const oldest of memo.keys()) {
    if (memo.size <= KEPT) break;
    memo.delete(oldest);
  }
  return loading;
}
