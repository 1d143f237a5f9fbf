import type { StoredResponse } from './stored-response';

/** Redirections and refusals depend on the address as pages do. */
const LASTING: ReadonlySet<number> = new Set([301, 302, 303, 307, 308, 400, 404, 410]);

/** Whether an answer depends on its address and its release alone. Of what is found, each answer says so itself. */
export function mayKeep({ status, headers }: Pick<StoredResponse, 'status' | 'headers'>): boolean {
  return status === 200 ? /\bpublic\b/.test(String(headers['cache-control'] ?? '')) : LASTING.has(status);
}
