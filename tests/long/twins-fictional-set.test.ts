import { describe } from 'vitest';
import { fictionalRelease } from '@/tests/setup/official-release';
import { everyQuery } from '@/tests/twins/every-query';
import { twinRelease } from '@/tests/twins/releases';

describe('the fictional set, every page of it read twice', () => {
  const release = twinRelease(fictionalRelease);
  everyQuery(release, { step: 1, questions: 1_000 });
});
