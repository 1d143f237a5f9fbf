/** Request header in which the path and query a reader sees are handed to Next while developing. Never trusted from outside. */
export const PATH_HEADER = 'x-repere-path';
