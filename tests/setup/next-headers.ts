import { AsyncLocalStorage } from 'node:async_hooks';

const request = new AsyncLocalStorage<Headers>();

/** Stands for `next/headers` outside Next: the request that `withHeaders` makes, else one without a pinned release. */
export async function headers(): Promise<Headers> {
  return request.getStore() ?? new Headers();
}

/** Answers as within a request with these headers. */
export function withHeaders<T>(given: Readonly<Record<string, string>>, answer: () => Promise<T>): Promise<T> {
  return request.run(new Headers(given), answer);
}
