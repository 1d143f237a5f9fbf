/**
 * Request header by which the server in front asks for another page instead of the one addressed: Next writes an empty
 * shell, that only a script fills, when a page is not found or fails while being written. Never trusted from outside.
 */
export const SUBSTITUTE_HEADER = 'x-repere-substitute';

/** Value of the header, and the status its page is sent with. */
export const SUBSTITUTES = { 'not-found': 404, failure: 500 } as const;
export type Substitute = keyof typeof SUBSTITUTES;
