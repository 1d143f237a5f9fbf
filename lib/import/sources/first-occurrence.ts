import type { IssueLog } from '@/lib/import/issues';

/** Says whether a key is met for the first time in a file; a row that repeats one is left out. */
export function firstOccurrence(column: string, issues: IssueLog) {
  const lines = new Map<string, number>();
  return (key: string, line: number): boolean => {
    const earlier = lines.get(key);
    if (earlier === undefined) {
      lines.set(key, line);
      return true;
    }
    issues.reject(line, 'key-repeated', column, key, { line: earlier });
    return false;
  };
}
