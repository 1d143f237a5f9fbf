import { describe } from 'vitest';
import { fictionalRelease } from '@/tests/setup/official-release';
import { everyReader } from '@/tests/twins/every-reader';
import { twinRelease } from '@/tests/twins/releases';

/** It has every kind of file, and runs everywhere. */
describe('the fictional set, read twice', () => everyReader(twinRelease(fictionalRelease)));
