import {
  ISSUE_REASONS,
  type IssueCode,
  type IssueKind,
  type IssueParams,
  type StoredIssueParams,
} from '@/lib/domain/issue-reasons';

/** What is wrong with one cell or row: a code with its parameters. The words are in messages/<locale>/issues.json. */
export interface Issue {
  severity: 'rejected' | 'warning';
  kind: IssueKind;
  code: IssueCode;
  params: StoredIssueParams;
  line: number;
  column: string | null;
  value: string | null;
}

/** The parameters a reason asks for, as the last argument of a call; no argument where it asks for none. */
export type ParamsArgument<Code extends IssueCode> = keyof AllParams<Code> extends never ? [] : [params: AllParams<Code>];

/** Where one of several reasons is given, the parameters of every one of them. */
type AllParams<Code extends IssueCode> = (Code extends IssueCode ? (params: IssueParams<Code>) => void : never) extends (
  params: infer Params,
) => void
  ? Params
  : never;

/** Collects the issues of one file. A line rejected twice counts once. */
export class IssueLog {
  readonly issues: Issue[] = [];
  readonly #rejectedLines = new Set<number>();

  /** The row is left out. */
  reject<Code extends IssueCode>(
    line: number,
    code: Code,
    column: string | null,
    value: string | null,
    ...[params]: ParamsArgument<Code>
  ): void {
    this.#rejectedLines.add(line);
    this.issues.push(issueOf('rejected', code, params, { line, column, value }));
  }

  /** The row is kept, with a doubt worth showing. */
  warn<Code extends IssueCode>(
    line: number,
    code: Code,
    column: string | null,
    value: string | null,
    ...[params]: ParamsArgument<Code>
  ): void {
    this.issues.push(issueOf('warning', code, params, { line, column, value }));
  }

  get rejectedRows(): number {
    return this.#rejectedLines.size;
  }

  isRejected(line: number): boolean {
    return this.#rejectedLines.has(line);
  }
}

function issueOf(
  severity: Issue['severity'],
  code: IssueCode,
  params: unknown,
  { line, column, value }: Pick<Issue, 'line' | 'column' | 'value'>,
): Issue {
  const { kind } = ISSUE_REASONS[code];
  // The callers' types hold the parameters of this code; here they are only kept.
  const kept = (params ?? {}) as StoredIssueParams;
  return { severity, kind, code, params: kept, line, column, value: value?.slice(0, 200) ?? null };
}
