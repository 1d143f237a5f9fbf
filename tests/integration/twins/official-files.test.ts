import { describe } from 'vitest';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialRelease } from '@/tests/setup/official-release';
import { everyReader } from '@/tests/twins/every-reader';
import { twinRelease } from '@/tests/twins/releases';

const folder = officialDataDir();

describe.skipIf(!folder)('the official files, read twice', () => everyReader(twinRelease(() => officialRelease(folder ?? ''))));
