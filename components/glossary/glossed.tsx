import { useTranslations } from '@/lib/i18n/translations';
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
  return parts.map((part, index) => {
    if (typeof part === 'string') return typeof parts[index + 1] === 'object' ? withoutOpening(part) : part;
    const before = parts[index - 1];
    const opening = typeof before === 'string' ? before.slice(withoutOpening(before).length) : '';
    const word = (
      <Term key={part.term} term={part.term}>
        {part.text}
      </Term>
    );
    // A line never ends between the parenthesis and its word.
    return opening === '' ? (
      word
    ) : (
      <span key={part.term} className="whitespace-nowrap">
        {opening}
        {word}
      </span>
    );
  });
}

function withoutOpening(text: string): string {
  return text.endsWith('(') ? text.slice(0, -1) : text;
}
