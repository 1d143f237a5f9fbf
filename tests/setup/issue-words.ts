import { createTranslator, type Messages } from 'next-intl';
import { loadMessages } from '@/lib/i18n/messages';
import type { Locale } from '@/lib/i18n/routing';

/** The words of issues in one language; a missing key or parameter fails instead of falling back. */
export async function issueWords(locale: Locale) {
  const fail = (error: Error) => {
    throw error;
  };
  const messages: Messages = await loadMessages(locale);
  return createTranslator({ locale, messages, namespace: 'issues', onError: fail });
}

/** Words that only English has: one of them in a French sentence says that it was not translated. */
export const ENGLISH =
  /\b(the|this|is|are|not|of|with|without|no|row|kept|left|must|should|given|missing|than|neither|known|needs?|answers?|line|cell|column|expected|gives?)\b/i;
