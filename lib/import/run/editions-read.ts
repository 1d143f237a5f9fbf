import type { ImportedFile } from '@/lib/import/run/imported-file';
import { BadFileError } from '@/lib/import/source';

/** The editions an import has met so far, one file each. */
export class EditionsRead {
  readonly #files = new Map<string, Pick<ImportedFile, 'fileName' | 'sha256'>>();

  /**
   * True when the same bytes were met before: they count once. Throws BadFileError for another file of the same edition, since
   * nothing tells which one to keep.
   */
  isCopy({ dataset, edition, fileName, sha256 }: ImportedFile): boolean {
    const key = `${dataset} ${edition}`;
    const other = this.#files.get(key);
    if (other && other.sha256 !== sha256)
      throw new BadFileError(fileName, `holds ${key}, and so does ${other.fileName}: keep one of them`);
    this.#files.set(key, other ?? { fileName, sha256 });
    return other !== undefined;
  }

  has({ dataset, edition }: Pick<ImportedFile, 'dataset' | 'edition'>): boolean {
    return this.#files.has(`${dataset} ${edition}`);
  }
}
