import { describe } from 'vitest';
import { fictionalRelease } from '@/tests/setup/official-release';
import { everyQuery } from '@/tests/twins/every-query';
import { everyReader } from '@/tests/twins/every-reader';
import { twinRelease } from '@/tests/twins/releases';

/** It has every kind of file, and runs everywhere. */
describe('the fictional set, read twice', () => {
  const release = twinRelease(fictionalRelease);
  everyReader(release);
  everyQuery(release, { step: 40, questions: 150 });
});
