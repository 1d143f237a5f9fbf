import { describe } from 'vitest';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialRelease } from '@/tests/setup/official-release';
import { everyQuery } from '@/tests/twins/every-query';
import { everyReader } from '@/tests/twins/every-reader';
import { twinRelease } from '@/tests/twins/releases';

const folder = officialDataDir();

describe.skipIf(!folder)('the official files, read twice', () => {
  const release = twinRelease(() => officialRelease(folder ?? ''));
  everyReader(release);
  everyQuery(release, { step: 40, questions: 150 });
});
