/**
 * Request header by which the server in front tells the layout that a substitute page is drawn: one for a failure reads nothing of
 * the release. Never trusted from outside.
 */
export const SUBSTITUTE_HEADER = 'x-repere-substitute';

/** Value of the header: pages of app/[locale]/substitute. */
export type Substitute = 'not-found' | 'failure';
