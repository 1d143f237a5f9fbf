import { describe, expect, it } from 'vitest';
import { groupIssues } from '@/components/data/group-issues';
import type { IssueReasonCount, ReleaseIssue } from '@/lib/release-state/read-issues';

const reason = (severity: 'rejected' | 'warning', kind: string, code: string, count: number): IssueReasonCount => ({
  ...{ severity, kind, code, count },
});
const issue = (severity: 'rejected' | 'warning', code: string, line: number): ReleaseIssue => ({
  ...{ sourceFileId: 1, dataset: 'iqss', fileName: 'iqss.csv', severity, kind: '', code, params: {}, line },
  ...{ column: null, value: null },
});

describe('groupIssues', () => {
  it('puts kinds that made rows fall first, then the most frequent; the reasons of a kind together', () => {
    const reasons = [
      reason('rejected', 'date-impossible', 'not-a-date', 2),
      reason('rejected', 'value-missing', 'name-missing', 3),
      reason('rejected', 'date-impossible', 'not-a-month', 5),
      reason('warning', 'point-too-far', 'point-too-far', 39),
    ];
    expect(
      groupIssues(reasons, []).map(({ kind, count, reasons: own }) => [kind, count, ...own.map(({ code }) => code)]),
    ).toEqual([
      ['date-impossible', 7, 'not-a-month', 'not-a-date'],
      ['value-missing', 3, 'name-missing'],
      ['point-too-far', 39, 'point-too-far'],
    ]);
  });

  it('keeps what was rejected apart from what was kept for the same reason, each with its own cases', () => {
    const reasons = [
      reason('rejected', 'value-missing', 'name-missing', 1),
      reason('warning', 'value-missing', 'name-missing', 2),
    ];
    const issues = [
      issue('rejected', 'name-missing', 4),
      issue('warning', 'name-missing', 5),
      issue('warning', 'name-missing', 9),
    ];
    const lines = groupIssues(reasons, issues).map(({ reasons: own }) =>
      own.flatMap((group) => group.issues.map(({ line }) => line)),
    );
    expect(lines).toEqual([[4], [5, 9]]);
  });
});
