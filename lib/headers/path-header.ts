/** Request header in which the server in front hands the visible path and query to the layout. Never trusted from outside. */
export const PATH_HEADER = 'x-repere-path';
