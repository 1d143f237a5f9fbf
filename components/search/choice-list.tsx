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

/** Boxes to tick, each with what it would leave. Their look is written once, in globals.css. */
export function ChoiceList({ parameter, choices, chosen }: ChoiceListProps) {
  return (
    <ul className="choices">
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
