import type { Facts } from '@/lib/import/facts';
import { type MeanKind, meanDoubt } from './mean-doubt';
import type { RowReader } from './row-reader';

export type ReferenceValueFact = Facts['referenceValue'][number];

interface Told {
  readonly cells: RowReader;
  readonly column: string;
  readonly value: number;
  /** Those of the rows of the same label, which is what the mean is of: one label may stand for two regions. */
  readonly results: readonly number[];
}

interface Reference {
  readonly indicator: string;
  readonly scope: 'region' | 'type' | 'country';
  readonly key: string;
}

interface OwnResult {
  /** The group as the file names it. */
  readonly label: string;
  readonly result: number | null;
}

interface Group {
  readonly reference: Reference;
  readonly told: Told[];
}

/** No mean of a campaign is larger: hand-rub use is a share of a target. */
const MAX_MEAN = 10_000;

/** The means a file repeats on its rows, kept once per indicator, scope and key: the one most rows give, if their results bear it out. */
export class ReferenceValues {
  readonly #byKey = new Map<string, Group>();
  readonly #results = new Map<string, number[]>();

  constructor(
    private readonly campaign: number,
    private readonly kind: MeanKind,
  ) {}

  /** Takes the mean of a column of this row, and the row's own result, one of those the mean of `label` is of. */
  add(cells: RowReader, column: string, reference: Reference, { label, result }: OwnResult): void {
    const value = cells.number(column, MAX_MEAN);
    if (cells.isRejected) return;
    const id = JSON.stringify(reference);
    const group = this.#byKey.get(id) ?? { reference, told: [] };
    const results = this.#resultsOf(`${column} ${label}`);
    if (value !== null) group.told.push({ cells, column, value, results });
    if (result !== null) results.push(result);
    this.#byKey.set(id, group);
  }

  /**
   * The means, once every row is read and `rejected` of them left out. A mean the results contradict is no mean: the first row
   * that gives it is told so. A row that gives another one than is kept is doubted.
   */
  settle(rejected: number): ReferenceValueFact[] {
    return [...this.#byKey.values()].flatMap(({ reference, told }) => {
      // Thousands of rows repeat one mean: it is held against the results once.
      const resultsOf = new Map(told.map(({ value, results }) => [value, results]));
      const doubts = new Map(
        [...resultsOf].map(([value, results]) => [value, meanDoubt(value, results, { kind: this.kind, rejected })]),
      );
      const kept = commonest(told.filter(({ value }) => !doubts.get(value)));
      if (!kept) {
        for (const [value, doubt] of doubts) {
          const first = told.find((mean) => mean.value === value);
          if (doubt) first?.cells.warn('mean-unlike-results', first.column, doubt);
        }
        return [];
      }
      for (const { cells, column, value } of told) {
        if (value !== kept.value) cells.warn('mean-disagrees', column, { line: kept.cells.line, mean: kept.value });
      }
      return [{ ...reference, campaign: this.campaign, line: kept.cells.line, value: kept.value }];
    });
  }

  #resultsOf(group: string): number[] {
    const results = this.#results.get(group) ?? [];
    this.#results.set(group, results);
    return results;
  }
}

/** The first row of those that give the value most rows give; of two values as frequent, the first met. */
function commonest(told: readonly Told[]): Told | undefined {
  const counts = new Map<number, number>();
  for (const { value } of told) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  return told.find(({ value }) => counts.get(value) === most);
}
