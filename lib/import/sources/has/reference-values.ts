import type { Facts } from '@/lib/import/facts';
import type { RowReader } from './row-reader';

export type ReferenceValueFact = Facts['referenceValue'][number];

/** The means a file repeats on its rows, kept once per indicator, scope and key. */
export class ReferenceValues {
  readonly #byKey = new Map<string, ReferenceValueFact>();

  constructor(private readonly campaign: number) {}

  /** Keeps the mean of a column of this row; a second value for the same key is a doubt, and the first one stays. */
  add(
    cells: RowReader,
    column: string,
    reference: { indicator: string; scope: 'region' | 'type' | 'country'; key: string },
  ): void {
    const value = cells.number(column);
    if (value === null || cells.isRejected) return;
    const id = JSON.stringify(reference);
    const known = this.#byKey.get(id);
    if (!known) this.#byKey.set(id, { ...reference, campaign: this.campaign, line: cells.line, value });
    else if (known.value !== value) {
      cells.warn('mean-disagrees', column, { line: known.line, mean: known.value });
    }
  }

  get facts(): ReferenceValueFact[] {
    return [...this.#byKey.values()];
  }
}
