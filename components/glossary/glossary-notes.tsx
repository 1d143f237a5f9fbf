import { useTranslations } from '@/lib/i18n/translations';
import type { GlossaryTerm } from './terms';

/** The definitions of a page as notes at its end, on paper only: on the screen each word opens its own. */
export function GlossaryNotes({ terms }: { terms: readonly GlossaryTerm[] }) {
  const t = useTranslations('glossary');
  return (
    <section className="glossary-notes" aria-label={t('title')}>
      <p>
        <strong>{t('printTitle')}</strong>
      </p>
      <dl>
        {terms.map((term) => (
          <div key={term}>
            <dt>{t(`terms.${term}.term`)}</dt>
            <dd>{t(`terms.${term}.definition`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
