interface Part {
  key: string;
  value: number;
  /** Fill class made from a token. */
  className: string;
}

interface StackedBarProps {
  parts: readonly Part[];
}

/** One bar cut in proportion. Decoration: a legend with the figures stands beside it. */
export function StackedBar({ parts }: StackedBarProps) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  let from = 0;
  const slices = parts.map((part) => {
    const start = from;
    from += total === 0 ? 0 : (part.value / total) * 100;
    return { ...part, start, width: from - start };
  });
  return (
    <svg width="100%" height="28" aria-hidden="true" className="block overflow-hidden rounded-sm bg-sunken">
      {slices.map((slice) => (
        <rect
          key={slice.key}
          x={`${slice.start.toFixed(3)}%`}
          width={`${slice.width.toFixed(3)}%`}
          height="28"
          className={`${slice.className} stroke-2 stroke-surface`}
        />
      ))}
    </svg>
  );
}
