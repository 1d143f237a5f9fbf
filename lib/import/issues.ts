/** What is wrong with one cell. Kinds are stable codes: they are counted, stored and shown. */
export interface Issue {
  severity: 'rejected' | 'warning';
  kind: IssueKind;
  line: number;
  column: string | null;
  value: string | null;
  /** One plain English sentence. */
  reason: string;
}

export type IssueKind =
  | 'finess-invalid'
  | 'number-invalid'
  | 'score-out-of-range'
  | 'class-unknown'
  | 'decision-unknown'
  | 'score-without-class'
  | 'class-without-score'
  | 'duplicate-key'
  | 'date-impossible'
  | 'value-missing'
  | 'reference-unknown'
  | 'region-mismatch'
  | 'too-few-answers'
  | 'visit-date-mismatch'
  | 'point-too-far'
  | 'class-disagrees'
  | 'row-malformed';

/** Collects the issues of one file. A line rejected twice counts once. */
export class IssueLog {
  readonly issues: Issue[] = [];
  readonly #rejectedLines = new Set<number>();

  /** The row is left out. */
  reject(line: number, kind: IssueKind, column: string | null, value: string | null, reason: string): void {
    this.#rejectedLines.add(line);
    this.issues.push({ severity: 'rejected', kind, line, column, value: value?.slice(0, 200) ?? null, reason });
  }

  /** The row is kept, with a doubt worth showing. */
  warn(line: number, kind: IssueKind, column: string | null, value: string | null, reason: string): void {
    this.issues.push({ severity: 'warning', kind, line, column, value: value?.slice(0, 200) ?? null, reason });
  }

  get rejectedRows(): number {
    return this.#rejectedLines.size;
  }

  isRejected(line: number): boolean {
    return this.#rejectedLines.has(line);
  }
}
