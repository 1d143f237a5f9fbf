import { describe, expect, it } from 'vitest';
import { useIntervalColumn } from '@/components/indicator/interval-column';
import type { KnownInterval } from '@/lib/domain/uncertainty/interval';
import { inLocale } from '@/lib/i18n/current-locale';

const published: KnownInterval = { origin: 'published', lower: 70.04, upper: 75 };
const estimated: KnownInterval = { origin: 'estimated', lower: 72.3, upper: 82.25 };

describe('the column of the intervals of a table', () => {
  it('says once where they come from when they all come from there', () => {
    const column = inLocale('fr', () => useIntervalColumn([estimated, estimated], 'score'));
    expect(column).toMatchObject({ header: 'Intervalle à 95\u00a0%, estimé par Repère', numeric: true });
    expect(column.cell(estimated)).toBe('72,3 à 82,3');
  });

  it('says it in each cell when they come from several places', () => {
    const column = inLocale('en', () => useIntervalColumn([estimated, published], 'score'));
    expect(column).toMatchObject({ header: '95% interval', numeric: false });
    expect([estimated, published].map(column.cell)).toEqual([
      '72.3 to 82.3 (estimated by Repère)',
      '70.0 to 75.0 (published by HAS)',
    ]);
  });
});
