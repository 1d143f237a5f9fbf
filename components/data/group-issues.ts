import type { IssueReasonCount, ReleaseIssue } from '@/lib/release-state/read-issues';

/** Issues of one kind and one severity. */
export interface IssueGroup {
  severity: ReleaseIssue['severity'];
  kind: string;
  count: number;
  reasons: readonly ReasonGroup[];
}

export interface ReasonGroup {
  code: string;
  /** All of them; `issues` holds the first ones. */
  count: number;
  issues: readonly ReleaseIssue[];
}

/** What made rows fall comes before what was only doubted, then the most frequent first. */
export function groupIssues(reasons: readonly IssueReasonCount[], issues: readonly ReleaseIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, IssueGroup>();
  for (const { severity, kind, code, count } of reasons) {
    const key = `${severity} ${kind}`;
    const group = groups.get(key) ?? { severity, kind, count: 0, reasons: [] };
    const own = issues.filter((issue) => issue.severity === severity && issue.code === code);
    const ranked = [...group.reasons, { code, count, issues: own }].sort((a, b) => b.count - a.count);
    groups.set(key, { ...group, count: group.count + count, reasons: ranked });
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function rank({ severity }: IssueGroup): number {
  return severity === 'rejected' ? 0 : 1;
}
