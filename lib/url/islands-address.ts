import { readFileSync } from 'node:fs';
import path from 'node:path';

let known: string | null = null;

/** Address of the script that starts the islands, as the bundler named it. Read once per process, except while developing. */
export function islandsAddress(): string {
  if (known !== null && process.env.NODE_ENV !== 'development') return known;
  const manifest = readFileSync(path.join(process.cwd(), 'public', 'islands', 'manifest.json'), 'utf8');
  const { start }: { start: string } = JSON.parse(manifest);
  known = start;
  return start;
}
