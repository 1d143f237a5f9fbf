import type { Pair } from './retest';
import type { TwiceRead } from './twice-read';

/** SD(z) of the change of a site, 1 when the deviations are right: too wide below, too narrow above. */
export interface SdZ {
  /** From the sites with the fewest answers to those with the most. */
  thirds: readonly number[];
  pooled: number;
}

/** The deviations of two campaigns tried on the sites that are in both. */
export interface RetestCheck {
  otherCampaign: number;
  sites: number;
  /** Standard deviation of the real change of a site between the two, in points. */
  changeSd: number;
  /** The change over what chance and real change allow. */
  sdZ: SdZ;
  /** Over what chance alone allows: above 1 in large sites, where real change is all there is to see. */
  sdZChanceAlone: SdZ;
}

/** Tries the deviations of a campaign and of the other on the sites in both. */
export function retestCheck(
  { pairs, changeVariance }: Pick<TwiceRead, 'pairs' | 'changeVariance'>,
  own: { campaign: number; individualSd: number },
  other: { campaign: number; individualSd: number },
): RetestCheck {
  const [earlier, later] = own.campaign < other.campaign ? [own, other] : [other, own];
  const bySize = pairs.toSorted((a, b) => b.first + b.second - a.first - a.second || (a.site < b.site ? -1 : 1));
  const chance = ({ first, second }: Pair) => earlier.individualSd ** 2 * first + later.individualSd ** 2 * second;
  return {
    otherCampaign: other.campaign,
    sites: pairs.length,
    changeSd: Math.sqrt(changeVariance),
    sdZ: sdOfZ(bySize, (pair) => changeVariance + chance(pair)),
    sdZChanceAlone: sdOfZ(bySize, chance),
  };
}

function sdOfZ(pairs: readonly Pair[], variance: (pair: Pair) => number): SdZ {
  const mean = pairs.reduce((sum, { change }) => sum + change, 0) / pairs.length;
  const squares = pairs.map((pair) => (pair.change - mean) ** 2 / variance(pair));
  const sd = (some: readonly number[]) => Math.sqrt(some.reduce((sum, square) => sum + square, 0) / some.length);
  const cut = (third: number) => Math.round((third * squares.length) / 3);
  return { thirds: [0, 1, 2].map((third) => sd(squares.slice(cut(third), cut(third + 1)))), pooled: sd(squares) };
}
