import { createHash } from 'node:crypto';
import { readBytes, readTableFrom } from '@/lib/import/read/read-table';
import type { FoundFile } from '@/lib/import/run/discover';
import { RECOGNITION_ROWS, recognise } from '@/lib/import/run/recognise';
import type { Source } from '@/lib/import/source';

/** A file of a known layout; of its rows nothing is held. */
export interface OfficialFile extends FoundFile {
  source: Source;
  sha256: string;
  bytes: number;
}

interface Listeners {
  onFile?: (name: string) => void;
  /** Told of a file of no known layout, whose name announces none. */
  onIgnored?: (name: string) => void;
}

/**
 * The official files among those found: a first, cheap pass that reads headers alone. Throws BadFileError for the first one
 * that is damaged, or not what its name says.
 */
export async function officialFiles(found: readonly FoundFile[], listeners: Listeners): Promise<readonly OfficialFile[]> {
  const official: OfficialFile[] = [];
  for (const file of found) {
    listeners.onFile?.(file.name);
    const bytes = await readBytes(file.path, file.name);
    const source = recognise(await readTableFrom(bytes, file.name, RECOGNITION_ROWS));
    if (!source) listeners.onIgnored?.(file.name);
    else official.push({ ...file, source, sha256: sha256(bytes), bytes: bytes.length });
  }
  return official;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
