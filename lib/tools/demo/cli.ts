import { runImport } from '@/lib/import/run/command';
import { withDemoFiles } from '@/lib/tools/demo/with-demo-files';

/** `npm run data:demo`: loads the fictional national set through the ordinary importers. */
process.exitCode = await withDemoFiles((folder) =>
  runImport({ folder, campaign: null, isStrict: true, isFictional: true, acceptChanges: true }, process.argv.includes('--json')),
);
