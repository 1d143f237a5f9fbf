/** Request header in which a request bears the release it is answered from. Never trusted from outside. */
export const RELEASE_HEADER = 'x-repere-release';

/** Response header: the key of the release an answer was made from. */
export const ANSWER_RELEASE_HEADER = 'repere-release';
