import { describe } from 'vitest';
import type { TwinRelease } from './releases';
import { meansTwins } from './suites/means';
import { nationalTwins } from './suites/national';
import { originsTwins } from './suites/origins';
import { resultsTwins } from './suites/results';
import { sitesTwins } from './suites/sites';

/** What is read of a release, held against plain walks through its tables. */
export function everyReader(release: TwinRelease): void {
  describe('where figures come from', () => originsTwins(release));
  describe('sites', () => sitesTwins(release));
  describe('results', () => resultsTwins(release));
  describe('means', () => meansTwins(release));
  describe('the whole country', () => nationalTwins(release));
}
