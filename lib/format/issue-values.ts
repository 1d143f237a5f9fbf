import { ISSUE_REASONS, type IssueParamType, type StoredIssueParams } from '@/lib/domain/issue-reasons';
import type { Locale } from '@/lib/i18n/routing';
import { numberFormat } from './intl-cache';
import { formatList } from './list';
import { formatNumber } from './number';

/**
 * What the sentence of an issue is told, as it is written in a language. Counts stay numbers, for plurals.
 * Null when the code is not known here, or not with these parameters: another version of the importer stored it.
 */
export function issueValues(code: string, params: StoredIssueParams, locale: Locale): Record<string, string | number> | null {
  if (!Object.hasOwn(ISSUE_REASONS, code)) return null;
  const types: Readonly<Record<string, IssueParamType>> = ISSUE_REASONS[code as keyof typeof ISSUE_REASONS].params;
  const values: Record<string, string | number> = {};
  for (const [name, type] of Object.entries(types)) {
    const value = written(type, params[name], locale);
    if (value === null) return null;
    values[name] = value;
  }
  return values;
}

function written(type: IssueParamType, value: StoredIssueParams[string] | undefined, locale: Locale): string | number | null {
  if (typeof value === 'number') return writtenNumber(type, value, locale);
  if (typeof value === 'string') return type === 'name' ? value : null;
  if (!Array.isArray(value)) return null;
  if (type === 'names') return formatList(value, locale);
  return type === 'choices' ? formatList(value, locale, 'disjunction') : null;
}

function writtenNumber(type: IssueParamType, value: number, locale: Locale): string | number | null {
  if (type === 'count') return value;
  if (type === 'year') return String(value);
  if (type === 'line') return formatNumber(value, locale);
  // A figure keeps every decimal the file gives it.
  return type === 'figure' ? numberFormat(locale, { maximumFractionDigits: 10 }).format(value) : null;
}
