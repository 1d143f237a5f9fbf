import type { Facts } from '@/lib/import/facts';
import type { RowReader } from './row-reader';

export type ReferenceValueFact = Facts['referenceValue'][number];

interface Told {
  readonly cells: RowReader;
  readonly column: string;
  readonly value: number;
}

/** No mean of a campaign is larger: hand-rub use is a share of a target. */
const MAX_MEAN = 10_000;

/** The means a file repeats on its rows, kept once per indicator, scope and key: the one most rows give. */
export class ReferenceValues {
  readonly #byKey = new Map<string, { reference: Reference; told: Told[] }>();

  constructor(private readonly campaign: number) {}

  /** Takes the mean of a column of this row. */
  add(cells: RowReader, column: string, reference: Reference): void {
    const value = cells.number(column, MAX_MEAN);
    if (value === null || cells.isRejected) return;
    const id = JSON.stringify(reference);
    const group = this.#byKey.get(id) ?? { reference, told: [] };
    group.told.push({ cells, column, value });
    this.#byKey.set(id, group);
  }

  /** The means, once every row is read. A row that gives another one than most is doubted. */
  settle(): ReferenceValueFact[] {
    return [...this.#byKey.values()].flatMap(({ reference, told }) => {
      const kept = commonest(told);
      for (const { cells, column, value } of told) {
        if (value !== kept.value) cells.warn('mean-disagrees', column, { line: kept.cells.line, mean: kept.value });
      }
      return [{ ...reference, campaign: this.campaign, line: kept.cells.line, value: kept.value }];
    });
  }
}

interface Reference {
  readonly indicator: string;
  readonly scope: 'region' | 'type' | 'country';
  readonly key: string;
}

/** The first row of those that give the value most rows give; of two values as frequent, the first met. */
function commonest(told: readonly Told[]): Told {
  const counts = new Map<number, number>();
  for (const { value } of told) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const kept = told.find(({ value }) => counts.get(value) === most);
  if (!kept) throw new Error('A mean is told by one row at least');
  return kept;
}
