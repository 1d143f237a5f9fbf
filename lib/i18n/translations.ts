import { createFormatter, createTranslator } from 'next-intl';
import { useLocale } from './current-locale';
import { loadMessages } from './messages';
import type { Locale } from './routing';
import { TIME_ZONE } from './time-zone';

type Translator = ReturnType<typeof createTranslator>;

/**
 * One translator per language and namespace for the life of the process: each keeps the messages it has parsed, which costs more
 * than drawing a page when it is done again for every request. While developing, messages are read anew.
 */
const translators = new Map<string, Translator>();
const formatters = new Map<Locale, ReturnType<typeof createFormatter>>();

/** The texts of a part of the site in a language: the names of its files and keys in messages/, joined by dots; all without. */
export function getTranslations({ locale, namespace }: { locale: Locale; namespace?: string }): Translator {
  const key = `${locale} ${namespace ?? ''}`;
  const known = translators.get(key);
  if (known) return known;
  const made: Translator = createTranslator({
    locale,
    messages: loadMessages(locale),
    timeZone: TIME_ZONE,
    ...(namespace === undefined ? {} : { namespace }),
  });
  if (process.env.NODE_ENV !== 'development') translators.set(key, made);
  return made;
}

/** The same in the language of the page being drawn. */
export function useTranslations(namespace?: string): Translator {
  const locale = useLocale();
  return getTranslations(namespace === undefined ? { locale } : { locale, namespace });
}

/** Numbers and lists in the language of the page being drawn. */
export function useFormatter(): ReturnType<typeof createFormatter> {
  const locale = useLocale();
  const known = formatters.get(locale);
  if (known) return known;
  const made = createFormatter({ locale, timeZone: TIME_ZONE });
  formatters.set(locale, made);
  return made;
}
