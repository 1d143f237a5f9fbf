import { writeFile } from 'node:fs/promises';
import { BUILD_STAMP } from '@/lib/server/build';
import { sourceFingerprint } from '@/lib/server/fingerprint';

/** Runs after `next build`: notes which sources the build was made from. */
await writeFile(BUILD_STAMP, await sourceFingerprint());
