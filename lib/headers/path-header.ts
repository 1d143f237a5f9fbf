/** Request header in which the proxy hands the visible path and query to the layout; always overwritten, never trusted from outside. */
export const PATH_HEADER = 'x-repere-path';
