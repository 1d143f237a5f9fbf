/**
 * What was asked exists, and cannot be read now: the database does not answer, or lacks the release (a replica behind, a restore,
 * a purge). Answered with 503, never with 404, and kept by nobody.
 */
export class Unavailable extends Error {}
