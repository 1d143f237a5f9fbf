import { SingleBar } from 'cli-progress';
import type { ImportStep } from '@/lib/import/run/import-folder';

/** Shows the steps of an import: a bar on a terminal, a line per file elsewhere. Writes to stderr only. */
export function importProgress(): { onProgress: (step: ImportStep) => void; stop: () => void } {
  return process.stderr.isTTY ? bar() : { onProgress: (step) => console.error(sentence(step)), stop: () => {} };
}

function bar() {
  const progress = new SingleBar({
    format: '{bar} {value}/{total} | {eta_formatted} left | {step}',
    hideCursor: true,
    etaBuffer: 20,
  });
  let files = 0;
  return {
    onProgress: (step: ImportStep) => {
      if (step.kind === 'found') {
        files = step.files;
        // Each file is read, then written; deriving the release is the last step.
        progress.start(files * 2 + 1, 0, { step: sentence(step) });
      } else if (step.kind === 'deriving') progress.update(files * 2, { step: sentence(step) });
      else progress.increment(1, { step: sentence(step) });
    },
    stop: () => progress.stop(),
  };
}

function sentence(step: ImportStep): string {
  switch (step.kind) {
    case 'found':
      return `${step.files} files found`;
    case 'reading':
      return `reading ${step.file}`;
    case 'writing':
      return `writing ${step.file} (${step.rows} rows)`;
    case 'deriving':
      return 'deriving the establishments of the new release';
    case 'verifying':
      return 'comparing the new release with the one before';
    case 'removing':
      return 'removing the releases that no longer serve';
    case 'not-removed':
      return `old releases could not be removed yet, the next import will (${step.cause})`;
  }
}
