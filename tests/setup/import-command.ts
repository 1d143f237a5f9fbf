import { type ChildProcess, spawn } from 'node:child_process';
import { z } from 'zod';

const reportSchema = z.object({
  release: z.number().nullable(),
  status: z.enum(['imported', 'unchanged', 'rejected']),
  seconds: z.number(),
  sources: z.array(
    z.object({ dataset: z.string(), file: z.string(), rows: z.number(), accepted: z.number(), rejected: z.number() }),
  ),
  issues: z.object({
    total: z.number(),
    byKind: z.record(z.string(), z.number()),
    reasons: z.array(z.object({ code: z.string(), count: z.number() }).loose()),
  }),
  error: z.object({ file: z.string().nullable(), cause: z.string() }).optional(),
});

export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command of the portal as a process of its own, with its end. */
export interface RunningCommand {
  process: ChildProcess;
  result: Promise<CommandResult>;
}

/** Starts `lib/import/<script>.ts` on the given database. */
export function startCommand(
  script: 'cli' | 'sync-cli',
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): RunningCommand {
  const child = spawn(process.execPath, ['--import', 'tsx', `lib/import/${script}.ts`, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  const result = new Promise<CommandResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
  return { process: child, result };
}

/** What `--json` printed: exactly one line, one object. */
export function reportIn({ stdout, stderr }: CommandResult): z.infer<typeof reportSchema> {
  const lines = stdout.trimEnd().split('\n');
  if (lines.length !== 1) throw new Error(`${lines.length} lines on stdout:\n${stdout}\n${stderr}`);
  return reportSchema.parse(JSON.parse(lines[0] ?? ''));
}
