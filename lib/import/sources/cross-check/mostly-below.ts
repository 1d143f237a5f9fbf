import { parseNumber } from '@/lib/import/normalise/number';
import type { CrossCheck } from './cross-check';

/** Chains of columns, each below the next on most of the rows that have both and tell them apart. */
export function mostlyBelow(tolerated: number, ...chains: readonly (readonly string[])[]): CrossCheck[] {
  return chains.flatMap((names) => names.slice(1).map((more, index) => below(names[index] ?? '', more, tolerated)));
}

function below(less: string, more: string, tolerated: number): CrossCheck {
  return {
    columns: [less, more],
    hasExceptions: true,
    tolerated,
    agrees: (read) => {
      const [a, b] = [parseNumber(read(less)), parseNumber(read(more))];
      return a === null || b === null || a === b ? null : a < b;
    },
  };
}
