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
        <li key={key} className="score-bar">
          <span>
            <span lang={lang}>{name}</span>
            <b>{valueText}</b>
          </span>
          <svg width="100%" height="10" aria-hidden="true">
            <rect width="100%" height="10" className="bar" />
            <rect width={`${value}%`} height="10" className="bar" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
