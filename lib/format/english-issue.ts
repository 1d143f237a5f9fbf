import { createTranslator, type Messages } from 'next-intl';
import type { StoredIssueParams } from '@/lib/domain/issue-reasons';
import issues from '@/messages/en/issues.json' with { type: 'json' };
import { issueSentence } from './issue-sentence';

const messages: Messages = { issues };
const words = createTranslator({ locale: 'en', messages, namespace: 'issues' });

/** One issue as one English sentence, for terminals and the API: pages have their own language. */
export function englishIssue(issue: { code: string; kind: string; params: StoredIssueParams }): string {
  return issueSentence(words, issue, 'en');
}
