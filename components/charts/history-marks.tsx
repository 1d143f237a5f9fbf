import type { HistoryMark } from '@/lib/charts/history-plot';

/** National mean of a campaign: a short horizontal stroke. */
export function ReferenceMark() {
  return <line x1={-16} x2={16} y1={0} y2={0} strokeWidth={2.5} className="stroke-ink" />;
}

interface ResultMarkProps {
  mark: Pick<HistoryMark, 'y' | 'bar' | 'labelShift'>;
  /** The value as printed. */
  text: string | undefined;
}

/** A result around its own origin: its interval, its dot, its value beyond the interval. */
export function ResultMark({ mark: { y, bar, labelShift }, text }: ResultMarkProps) {
  return (
    <>
      {bar ? <IntervalMark top={bar.top - y} bottom={bar.bottom - y} /> : null}
      <circle cx={0} cy={0} r={6} strokeWidth={2} className="fill-accent stroke-surface" />
      <text
        y={labelShift}
        textAnchor="middle"
        strokeWidth={4}
        paintOrder="stroke"
        className="figures fill-ink stroke-surface font-semibold text-sm"
      >
        {text}
      </text>
    </>
  );
}

/** A vertical bar with a cap at each end. */
export function IntervalMark({ top, bottom }: { top: number; bottom: number }) {
  return <path d={`M-4 ${top}H4M0 ${top}V${bottom}M-4 ${bottom}H4`} fill="none" strokeWidth={2} className="stroke-accent" />;
}

/** Where the line is cut: a number in a ring, said in words below the drawing. */
export function CutMark({ number }: { number: number }) {
  return (
    <>
      <circle cx={0} cy={0} r={10} strokeWidth={1.5} className="fill-surface stroke-line-strong" />
      <text y={4.5} textAnchor="middle" className="figures fill-ink font-semibold text-xs">
        {number}
      </text>
    </>
  );
}

/** A year without a result stays on the axis, quieter. */
export function yearClass(hasValue: boolean | undefined): string {
  return `figures text-xs ${hasValue ? 'fill-ink font-semibold' : 'fill-ink-soft'}`;
}
