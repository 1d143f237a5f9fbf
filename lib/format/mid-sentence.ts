import type { Locale } from '@/lib/i18n/routing';

/** A text as it stands inside a sentence: its first letter in lower case, unless it begins with an acronym. */
export function midSentence(text: string, locale: Locale): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
