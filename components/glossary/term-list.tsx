import { useTranslations } from '@/lib/i18n/translations';
import { Term } from './term';
import type { GlossaryTerm } from './terms';

/** The words of a heading or of a list of choices, where a definition cannot stand inside them. */
export function TermList({ terms }: { terms: readonly GlossaryTerm[] }) {
  const t = useTranslations('glossary');
  return (
    <p className="screen-only flex flex-wrap gap-x-3 text-ink-soft text-sm">
      {t('panel')}
      {terms.map((term) => (
        <Term key={term} term={term} />
      ))}
    </p>
  );
}
