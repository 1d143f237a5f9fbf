import { describe } from 'vitest';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialRelease } from '@/tests/setup/official-release';
import { everyQuery } from '@/tests/twins/every-query';
import { twinRelease } from '@/tests/twins/releases';

const folder = officialDataDir();

describe.skipIf(!folder)('the official files, every page of them read twice', () => {
  const release = twinRelease(() => officialRelease(folder ?? ''));
  everyQuery(release, { step: 1, questions: 1_000 });
});
