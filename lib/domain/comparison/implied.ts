import { existing } from '@/lib/domain/existing';
import type { SiteContext } from '@/lib/domain/judgement/context';
import { againstMeans } from '@/lib/domain/judgement/read-site';
import type { ResultsByCode } from './compared-results';

/**
 * Whether a difference between two sites follows from what their own pages say: one demonstrably above the national mean, the
 * other below, on one indicator and campaign. A page of many pairs must not withdraw it.
 */
export function impliedBy(sites: readonly { context: SiteContext }[], results: readonly ResultsByCode[]) {
  const verdicts = sites.map(({ context }, position) => {
    const latest = [...existing(results[position]).values()];
    const judged = againstMeans(latest, 'country', context);
    return new Map(latest.map(({ measurement }, index) => [measurement.indicator, judged[index]]));
  });
  return (code: string, a: number, b: number): boolean => {
    const [one, other] = [verdicts[a]?.get(code), verdicts[b]?.get(code)];
    if (one?.basis !== 'difference' || other?.basis !== 'difference') return false;
    return (one.verdict === 'better' && other.verdict === 'worse') || (one.verdict === 'worse' && other.verdict === 'better');
  };
}
