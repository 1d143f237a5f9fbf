import { IssueLog } from '@/lib/import/issues';

/** The issues found when several files already written are read together: each belongs to the file it speaks of. */
export class IssuesByFile {
  readonly #logs = new Map<number, IssueLog>();

  of(sourceFileId: number): IssueLog {
    const log = this.#logs.get(sourceFileId) ?? new IssueLog();
    this.#logs.set(sourceFileId, log);
    return log;
  }

  get logs(): ReadonlyMap<number, IssueLog> {
    return this.#logs;
  }
}
