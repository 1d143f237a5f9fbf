import type { ReactNode } from 'react';
import { uniqueId } from '@/lib/html/unique-id';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { methodPath } from '@/lib/url/routes';
import type { GlossaryTerm } from './terms';

interface TermProps {
  term: GlossaryTerm;
  /** The word as the sentence has it; the name of the term otherwise. */
  children?: ReactNode;
}

/** A word with its definition: a button opens it, by mouse, finger or keyboard, without a script; Escape closes it. */
export function Term({ term, children }: TermProps) {
  const t = useTranslations('glossary');
  const locale = useLocale();
  const id = uniqueId();
  return (
    <span className="term">
      <button type="button" popoverTarget={id} className="term-word">
        {children ?? t(`terms.${term}.term`)}
        <span className="sr-only"> ({t('hint')})</span>
      </button>
      <span popover="auto" id={id} className="term-note">
        <strong>{t(`terms.${term}.term`)}</strong>
        <span>{t(`terms.${term}.definition`)}</span>
        <a href={methodPath(locale, 'glossary')}>{t('all')}</a>
      </span>
    </span>
  );
}
