import type { ReactNode } from 'react';

export interface Choice {
  value: string;
  label: ReactNode;
  count: string;
}

interface ChoiceListProps {
  parameter: string;
  choices: readonly Choice[];
  chosen: readonly string[];
}

/** The look of up to a hundred rows, once for all of them. */
const LIST_CLASS =
  'flex max-h-72 flex-col overflow-y-auto [&_b]:figures [&_b]:font-normal [&_b]:text-ink-soft [&_b]:text-sm [&_input]:size-5 [&_input]:flex-none [&_input]:accent-accent [&_label]:target [&_label]:flex [&_label]:cursor-pointer [&_label]:items-center [&_label]:gap-3 [&_label]:rounded-sm [&_label]:px-1 [&_label]:text-base [&_label:hover]:bg-accent-soft [&_label>span]:flex-1 [&_label>span]:py-1';

/**
 * Boxes to tick, each with what it would leave. Drawn in the browser's code too, though nothing here moves: the page then
 * carries plain values for its script and not a second copy of every row.
 */
export function ChoiceList({ parameter, choices, chosen }: ChoiceListProps) {
  return (
    <ul className={LIST_CLASS}>
      {choices.map(({ value, label, count }) => (
        <li key={value}>
          <label>
            <input type="checkbox" name={parameter} value={value} defaultChecked={chosen.includes(value)} />
            <span>{label}</span>
            <b>{count}</b>
          </label>
        </li>
      ))}
    </ul>
  );
}
