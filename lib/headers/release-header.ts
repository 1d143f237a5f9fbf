/** Request header by which the server tells the pages which release to answer from. Never trusted from outside. */
export const RELEASE_HEADER = 'x-repere-release';

/** Response header: the key of the release an answer was made from. */
export const ANSWER_RELEASE_HEADER = 'repere-release';
