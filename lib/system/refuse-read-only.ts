import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Throws one line that names the first of these places that may not be written, and what `work` is then left undone. A place that
 * is missing counts as the folder it would be made in. Relative to the working directory, which is the project.
 */
export function refuseReadOnly(work: string, places: readonly string[]): void {
  for (const place of places.map((name) => existing(path.resolve(name)))) {
    try {
      accessSync(place, constants.W_OK);
    } catch (error) {
      throw new Error(
        `${work}, and ${place} may not be written (${codeOf(error)}). Run npm run build once where it may be, or make it writable.`,
      );
    }
  }
}

function existing(place: string): string {
  return existsSync(place) ? place : existing(path.dirname(place));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
