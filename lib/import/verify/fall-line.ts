import regions from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' };
import type { Fall } from '@/lib/domain/release-check/fall';

/** A fall for a terminal: "esatis-48h-mco 2019, measurement, scored, Bretagne: 12 instead of 98". */
export function fallLine({ dataset, edition, against, subject, item, status, region, before, after }: Fall): string {
  const place = region === null ? null : (regions.find(({ code }) => code === region)?.nom ?? region);
  const parts = [`${dataset} ${edition}`, subject === 'file' ? 'rows' : subject.replaceAll('_', ' '), item, status, place];
  const compared = against === edition ? '' : ` (against ${against})`;
  return `${parts.filter((part) => part !== null).join(', ')}: ${after} instead of ${before}${compared}`;
}
