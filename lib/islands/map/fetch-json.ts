import { fetchOfRelease } from '@/lib/islands/fetch-of-release';

/** JSON at an address. Rejects on a refusal of the server, and after `timeout` milliseconds. */
export async function fetchJson(url: string, timeout = 20_000): Promise<unknown> {
  const response = await fetchOfRelease(url, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
