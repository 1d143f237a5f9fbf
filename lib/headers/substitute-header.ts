/**
 * Request header by which the server in front asks for another page instead of the one addressed: Next writes an empty
 * shell, that only a script fills, when a page is not found or fails while being written. Never trusted from outside.
 */
export const SUBSTITUTE_HEADER = 'x-repere-substitute';

/** Value of the header: pages of app/[locale]/substitute. */
export type Substitute = 'not-found' | 'failure';
