import type { HistoryMark } from '@/lib/charts/history-plot';
import { hundredths } from '@/lib/charts/hundredths';

/** National mean of a campaign: a short horizontal stroke. */
export function ReferenceMark() {
  return <path d="M-16 0H16" className="national-mean" />;
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
      {bar ? <IntervalMark top={hundredths(bar.top - y)} bottom={hundredths(bar.bottom - y)} /> : null}
      <circle r={6} className="result-dot" />
      <text y={labelShift} className="middle result-value">
        {text}
      </text>
    </>
  );
}

/** A vertical bar with a cap at each end. */
export function IntervalMark({ top, bottom }: { top: number; bottom: number }) {
  return <path d={`M-4 ${top}H4M0 ${top}V${bottom}M-4 ${bottom}H4`} className="interval-bar" />;
}

/** Where the line is cut: a number in a ring, said in words below the drawing. */
export function CutMark({ number }: { number: number }) {
  return (
    <>
      <circle r={10} className="cut-number" />
      <text y={4.5} className="middle year">
        {number}
      </text>
    </>
  );
}

/** A year without a result stays on the axis, quieter. */
export function yearClass(hasValue: boolean | undefined): string {
  return hasValue ? 'middle year' : 'middle quiet';
}
