import { describe, expect, it } from 'vitest';
import { ABSENCES, type Measurement } from '@/lib/domain/measurement';
import { themeBlocks, UNCONCERNED } from '@/lib/domain/theme-results';
import { absent, scored } from './result-samples';

const themeResults = (measurements: readonly Measurement[]) =>
  themeBlocks(measurements, '2020-11-26').flatMap(({ items }) => items);
const codes = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);

describe('themeBlocks', () => {
  it('leaves out the surveys and the themes without a row', () => {
    const themes = themeResults([scored('esatis-48h-mco', 2020, 73), scored('dpa_pcd_mco', 2019, 80)]);
    expect(themes.map(({ theme }) => theme)).toEqual(['care']);
  });

  it.each(ABSENCES)('puts an indicator whose only row is %s in exactly one list', (reason) => {
    const [theme] = themeResults([absent('dpa_pcd_mco', 2019, reason)]);
    const isUnconcerned = UNCONCERNED.some((known) => known === reason);
    expect(codes(theme?.unconcerned ?? [])).toEqual(isUnconcerned ? ['dpa_pcd_mco'] : []);
    expect(codes(theme?.absent ?? [])).toEqual(isUnconcerned ? [] : ['dpa_pcd_mco']);
    expect(theme?.scored).toEqual([]);
  });

  it('shows one by one an indicator that no longer concerns the site but once had a result', () => {
    const [theme] = themeResults([absent('dpa_pcd_mco', 2020, 'no-activity'), scored('dpa_pcd_mco', 2019, 80)]);
    expect(codes(theme?.absent ?? [])).toEqual(['dpa_pcd_mco']);
    expect(theme?.unconcerned).toEqual([]);
  });

  it('judges by the newest campaign, whatever the order of the rows', () => {
    const [theme] = themeResults([scored('dpa_pcd_mco', 2018, 80), absent('dpa_pcd_mco', 2019, 'not-validated')]);
    expect(codes(theme?.absent ?? [])).toEqual(['dpa_pcd_mco']);
    expect(theme?.absent[0]?.earlier).toHaveLength(1);
  });

  it('puts an indicator in the block of its newest campaign, old years apart', () => {
    const rows = [scored('dpa_pcd_mco', 2019, 80), scored('dpa_pcd_ssr', 2024, 80), scored('ete_ortho', 2020, 1)];
    const blocks = themeBlocks(rows, '2026-11-27').map(({ year, items }) => [
      year,
      items.flatMap(({ scored: list }) => codes(list)),
    ]);
    expect(blocks).toEqual([
      [null, ['dpa_pcd_ssr']],
      [2020, ['ete_ortho']],
      [2019, ['dpa_pcd_mco']],
    ]);
  });
});
