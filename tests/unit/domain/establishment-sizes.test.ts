import { describe, expect, it } from 'vitest';
import { SIZES } from '@/lib/domain/establishment';
import { SIZE_SOURCES, sizesOf } from '@/lib/domain/establishment-sizes';
import { ACTIVITY_TABLES } from '@/lib/import/sources/sae/activity-tables';

const record = (code: string, value: number, campaign = 2023) => ({ code, value, campaign });

describe('sizesOf', () => {
  it('keeps the reading order and leaves out what is zero or not told', () => {
    const sizes = sizesOf([record('PERINAT.ENFANTS', 1875), record('MCO.LIT_MED', 246), record('MCO.LIT_CHI', 0)]);
    expect(sizes.map(({ code, value }) => [code, value])).toEqual([
      ['beds-medicine', 246],
      ['births', 1875],
    ]);
  });

  it('takes a survey of no year for older than any other', () => {
    const undated = { ...record('MCO.LIT_MED', 250), campaign: null };
    expect(sizesOf([undated])).toMatchObject([{ value: 250 }]);
    expect(sizesOf([undated, record('MCO.LIT_MED', 246)])).toMatchObject([{ value: 246 }]);
  });

  it('never adds two years up: the newest survey that tells the size is shown', () => {
    const [size] = sizesOf([record('MCO.LIT_MED', 250, 2022), record('MCO.LIT_MED', 246, 2023)]);
    expect(size).toMatchObject({ value: 246, record: { campaign: 2023 } });
  });

  it('adds the parts of one year up', () => {
    expect(sizesOf([record('PERINAT.ACCUN', 714), record('PERINAT.ACCMU', 7)])).toMatchObject([
      { code: 'deliveries', value: 721 },
    ]);
  });

  it('tells each kind of critical care apart', () => {
    const sizes = sizesOf([record('REA.LIT.REAADU', 21), record('REA.LIT.SURVADU', 18), record('REA.LIT', 74)]);
    expect(sizes.map(({ code, value }) => [code, value])).toEqual([
      ['beds-resuscitation', 21],
      ['beds-continuous', 18],
    ]);
  });

  it('tells deliveries only where births are blank', () => {
    expect(sizesOf([record('PERINAT.ENFANTS', 725), record('PERINAT.ACCUN', 714)]).map(({ code }) => code)).toEqual(['births']);
  });
});

describe('SIZE_SOURCES', () => {
  it.each(SIZES)('%s reads columns the SAE importer keeps', (size) => {
    const kept = ACTIVITY_TABLES.flatMap(({ prefix, table, columns, breakdown }) =>
      Object.keys(columns).flatMap((column) => {
        const code = `${prefix ?? table}.${column}`;
        return [code, ...(breakdown?.apart ?? []).map((part) => `${code}.${part}`)];
      }),
    );
    expect(SIZE_SOURCES[size].filter((code) => !kept.includes(code))).toEqual([]);
  });
});
