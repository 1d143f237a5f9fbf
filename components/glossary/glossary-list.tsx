import { useTranslations } from '@/lib/i18n/translations';
import { GLOSSARY } from './terms';

/** Every word explained, in the order of the catalogue; each has its own anchor. */
export function GlossaryList() {
  const t = useTranslations('glossary');
  return (
    <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
      {GLOSSARY.map((term) => (
        <div key={term} id={`glossary-${term}`} className="border-line border-l-2 pl-4 target:border-accent">
          <dt className="font-semibold">{t(`terms.${term}.term`)}</dt>
          <dd>{t(`terms.${term}.definition`)}</dd>
        </div>
      ))}
    </dl>
  );
}
