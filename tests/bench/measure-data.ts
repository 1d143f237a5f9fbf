import { withDemoFiles } from '@/lib/tools/demo/with-demo-files';
import { importCost } from './import-cost';
import { profileSecondsPerThousand } from './profile-cost';
import { report } from './report';

/** What an import and the judgement of all hospitals cost; `official` is a folder, null for the fictional set. */
export async function measureData(official: string | null): Promise<void> {
  const cost = await (official ? importCost(official, false) : withDemoFiles((folder) => importCost(folder, true)));
  report({
    what: `import of ${official ? 'the official files' : 'the fictional set'} (${cost.rows} rows)`,
    measured: `${cost.wholeSeconds.toFixed(2)} s`,
    floor: `parsing ${cost.parseSeconds.toFixed(2)} s + COPY ${cost.copySeconds.toFixed(2)} s`,
    ratio: (cost.wholeSeconds / (cost.parseSeconds + cost.copySeconds)).toFixed(2),
    budget: '<= 2',
  });
  const profiles = await (official ? profileSecondsPerThousand(official) : withDemoFiles(profileSecondsPerThousand));
  report({
    what: `profiles of ${profiles.establishments} establishments`,
    measured: `${profiles.seconds.toFixed(2)} s per 1,000`,
    budget: '<= 1 s per 1,000',
  });
}
