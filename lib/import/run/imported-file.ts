import type { PreparedFile } from '@/lib/import/run/prepare';

/** What an import says of a file once its rows are written, or were already. */
export interface ImportedFile {
  dataset: string;
  edition: string;
  campaign: number | null;
  fileName: string;
  sha256: string;
  rows: number;
  rejected: number;
  classes: Record<string, number> | null;
  meanScore: number | null;
}

export function importedFile({ source, parsed, fileName, sha256, rows, rejected }: PreparedFile, edition: string): ImportedFile {
  const { campaign, classes = null, meanScore = null } = parsed;
  return { dataset: source.dataset, edition, campaign, fileName, sha256, rows, rejected, classes, meanScore };
}
