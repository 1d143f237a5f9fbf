import { describe } from 'vitest';
import type { TwinRelease } from './releases';
import { comparisonTwins } from './suites/comparisons';
import { hospitalTwins } from './suites/hospitals';
import { legalEntityTwins } from './suites/legal-entities';
import { searchTwins } from './suites/search';
import { searchMapTwins } from './suites/search-map';

interface Effort {
  /** One site and one legal entity of so many. */
  step: number;
  /** Random searches. */
  questions: number;
}

/** What pages ask for, held against the same walks. */
export function everyQuery(release: TwinRelease, { step, questions }: Effort): void {
  describe('the search', () => searchTwins(release, questions));
  describe('the map of a search', () => searchMapTwins(release, Math.ceil(questions / 2)));
  describe('hospitals', () => hospitalTwins(release, step));
  describe('legal entities', () => legalEntityTwins(release, step));
  describe('comparisons', () => comparisonTwins(release));
}
