import { createFormatter, createTranslator } from 'next-intl';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { useLocale } from './current-locale';
import { loadMessages } from './messages';
import type { Locale } from './routing';

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
  const made = rememberingPlainTexts(
    createTranslator({
      locale,
      messages: loadMessages(locale),
      timeZone: TIME_ZONE,
      ...(namespace === undefined ? {} : { namespace }),
    }),
  );
  if (process.env.NODE_ENV !== 'development') translators.set(key, made);
  return made;
}

/** Most texts have no values, and next-intl finds its way through the messages anew for each. */
function rememberingPlainTexts(translate: Translator): Translator {
  const plain = new Map<string, string>();
  const remembering = (...asked: Parameters<Translator>): string => {
    if (asked.length > 1) return translate(...asked);
    const [key] = asked;
    const known = plain.get(key);
    if (known !== undefined) return known;
    const text = translate(key);
    plain.set(key, text);
    return text;
  };
  return Object.assign(remembering, translate);
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
