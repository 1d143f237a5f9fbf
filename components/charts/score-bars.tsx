interface ScoreBar {
  key: string;
  name: string;
  /** Set when the name stands in the language of the file. */
  lang?: 'fr' | undefined;
  /** Out of 100. */
  value: number;
  valueText: string;
}

/** Scores out of 100 with names that may be long: the text wraps, the bar is drawn beside it. Needs no script. */
export function ScoreBars({ bars }: { bars: readonly ScoreBar[] }) {
  return (
    <ul className="grid gap-3">
      {bars.map(({ key, name, lang, value, valueText }) => (
        <li key={key} className="grid gap-1">
          <span className="flex items-baseline justify-between gap-4 text-sm">
            <span lang={lang}>{name}</span>
            <span className="figures font-semibold">{valueText}</span>
          </span>
          <svg width="100%" height="10" aria-hidden="true" className="block">
            <rect width="100%" height="10" rx="3" className="fill-sunken stroke-line" />
            <rect width={`${value}%`} height="10" rx="3" className="fill-accent" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
