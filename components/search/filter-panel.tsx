import { TermList } from '@/components/glossary/term-list';
import type { GlossaryTerm } from '@/components/glossary/terms';
import { buttonClass } from '@/components/ui/button';
import { type Choice, ChoiceList } from './choice-list';

interface FilterPanelProps {
  parameter: string;
  title: string;
  hint?: string;
  /** Words of the choices that open their definition. */
  terms?: readonly GlossaryTerm[];
  choices: readonly Choice[];
  chosen: readonly string[];
  labels: { chosen: string; apply: string; none: string };
}

/** One kind of filter, folded away: boxes to tick, each with what it would leave. Opening one closes the others. */
export function FilterPanel({ parameter, title, hint, terms = [], choices, chosen, labels }: FilterPanelProps) {
  const hintId = `${parameter}-hint`;
  return (
    <details name="filters" className="group/panel max-sm:open:w-full sm:relative">
      <summary
        className={`target flex list-none items-center justify-between gap-2 rounded-md border px-3.5 py-2 text-base hover:border-accent [&::-webkit-details-marker]:hidden ${chosen.length > 0 ? 'border-accent bg-accent-soft font-semibold' : 'border-line-strong bg-surface'}`}
      >
        <span>
          {title}
          {chosen.length > 0 ? <span className="figures"> ({chosen.length})</span> : null}
          {chosen.length > 0 ? <span className="sr-only"> {labels.chosen}</span> : null}
        </span>
        <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" className="flex-none group-open/panel:rotate-180">
          <path d="M4 7l6 6 6-6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </summary>
      <fieldset
        aria-describedby={hint ? hintId : undefined}
        className="mt-1 flex flex-col gap-3 rounded-md border border-line-strong bg-surface p-4 sm:absolute sm:left-0 sm:z-20 sm:w-96 sm:shadow-card"
      >
        <legend className="sr-only">{title}</legend>
        {hint ? (
          <p id={hintId} className="text-ink-soft text-sm">
            {hint}
          </p>
        ) : null}
        {terms.length > 0 ? <TermList terms={terms} /> : null}
        {choices.length === 0 ? <p className="text-base">{labels.none}</p> : null}
        <ChoiceList parameter={parameter} choices={choices} chosen={chosen} />
        <button type="submit" className={`${buttonClass('secondary')} self-start`}>
          {labels.apply}
        </button>
      </fieldset>
    </details>
  );
}
