import { TermList } from '@/components/glossary/term-list';
import type { GlossaryTerm } from '@/components/glossary/terms';
import { buttonClass } from '@/components/ui/button';
import { Chevron } from '@/components/ui/chevron';
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
    <details name="filters" className="filter-panel">
      <summary className={chosen.length > 0 ? 'filter-title in-force' : 'filter-title'}>
        <span>
          {title}
          {chosen.length > 0 ? <span className="figures"> ({chosen.length})</span> : null}
          {chosen.length > 0 ? <span className="sr-only"> {labels.chosen}</span> : null}
        </span>
        <Chevron />
      </summary>
      <fieldset aria-describedby={hint ? hintId : undefined}>
        <legend className="sr-only">{title}</legend>
        {hint ? (
          <p id={hintId} className="note">
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
