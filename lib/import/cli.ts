import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { EXIT_REJECTED, rejection, runImport } from '@/lib/import/run/command';

const USAGE = 'Usage: npm run data:import -- DIR [--campaign YEAR] [--strict] [--accept-changes] [--json]';

const argumentsSchema = z.object({
  folder: z.string({ error: 'DIR is missing' }),
  campaign: z.coerce.number({ error: '--campaign takes a year' }).int().min(2008).max(2100).optional(),
  strict: z.boolean().default(false),
  'accept-changes': z.boolean().default(false),
  json: z.boolean().default(false),
});

/** `npm run data:import -- DIR`: imports every official file found under DIR. */
async function main(): Promise<number> {
  const asJson = process.argv.includes('--json');
  try {
    const { values, positionals } = parseArgs({
      options: {
        campaign: { type: 'string' },
        strict: { type: 'boolean' },
        'accept-changes': { type: 'boolean' },
        json: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error(`one folder at a time, not ${positionals.length}`);
    const options = argumentsSchema.parse({ ...values, folder: positionals[0] });
    return await runImport(
      {
        folder: path.resolve(options.folder),
        campaign: options.campaign ?? null,
        isStrict: options.strict,
        isFictional: false,
        acceptChanges: options['accept-changes'],
      },
      options.json,
    );
  } catch (error) {
    const message = error instanceof z.ZodError ? error.issues.map((issue) => issue.message).join('; ') : String(error);
    if (asJson) console.log(JSON.stringify(rejection(new Error(message), 0)));
    else console.error(`${message}\n${USAGE}`);
    return EXIT_REJECTED;
  }
}

process.exitCode = await main();
