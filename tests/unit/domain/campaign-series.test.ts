import { describe, expect, it } from 'vitest';
import { campaignSeries } from '@/lib/domain/campaign-series';
import { indicator } from '@/lib/domain/indicators/catalogue';
import type { Measurement } from '@/lib/domain/measurement';
import { absent, scored } from './result-samples';

function seriesOf(latest: Measurement, ...earlier: Measurement[]) {
  return campaignSeries({ code: latest.indicator, indicator: indicator(latest.indicator), latest, earlier });
}
const years = (runs: readonly (readonly { campaign: number }[])[]) => runs.map((run) => run.map(({ campaign }) => campaign));

describe('campaignSeries', () => {
  it('joins campaigns that follow each other', () => {
    const { runs } = seriesOf(scored('esatis-ca', 2020, 78), scored('esatis-ca', 2019, 76));
    expect(years(runs)).toEqual([[2019, 2020]]);
  });

  it('cuts at a year without collection', () => {
    const { runs } = seriesOf(
      scored('esatis-48h-mco', 2020, 74),
      scored('esatis-48h-mco', 2019, 73),
      scored('esatis-48h-mco', 2017, 72),
    );
    expect(years(runs)).toEqual([[2017], [2019, 2020]]);
  });

  it('cuts at a campaign without a result, and keeps it as absent', () => {
    const { runs, absent: missing } = seriesOf(
      scored('esatis-ca', 2021, 78),
      absent('esatis-ca', 2020, 'insufficient-data'),
      scored('esatis-ca', 2019, 76),
    );
    expect(years(runs)).toEqual([[2019], [2021]]);
    expect(missing.map(({ campaign }) => campaign)).toEqual([2020]);
  });

  it('cuts where the collection changed', () => {
    const { runs } = seriesOf(scored('ete_ortho', 2019, 1.1, 'iqss'), scored('ete_ortho', 2018, 0.9, 'iqss-legacy'));
    expect(years(runs)).toEqual([[2018], [2019]]);
  });

  it('has no point for a result published as a class alone', () => {
    const { points, absent: missing } = seriesOf(scored('ias_icsha_v4', 2021, null));
    expect(points).toEqual([]);
    expect(missing).toEqual([]);
  });
});
