import { useTranslations } from 'next-intl';
import { splitAtTerms } from './split-at-terms';
import { Term } from './term';
import type { GlossaryTerm } from './terms';

interface GlossedProps {
  text: string;
  /** Explained where they first occur in the text; those it does not have are passed over. */
  terms: readonly GlossaryTerm[];
}

/** A text whose difficult words open their definition. */
export function Glossed({ text, terms }: GlossedProps) {
  const t = useTranslations('glossary.terms');
  const parts = splitAtTerms(
    text,
    terms.map((term) => ({ term, forms: t(`${term}.forms`).split('|') })),
  );
  return parts.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Term key={part.term} term={part.term}>
        {part.text}
      </Term>
    ),
  );
}
