import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import { cutOffsOf } from '@/lib/domain/scale';

/**
 * Official letters an interval touches, from the highest; a bound equal to a cut-off belongs to the letter above it.
 * More than one: chance alone could have given another letter. Empty where no plain cut-offs are known for the campaign.
 */
export function lettersWithin(interval: { lower: number; upper: number }, scale: ScaleCode, campaign: number): readonly string[] {
  const rows = cutOffsOf(scale, campaign);
  return rows
    .filter(({ from }, index) => {
      const above = rows[index - 1];
      const isLowest = index === rows.length - 1;
      return (isLowest || interval.upper >= from) && (!above || interval.lower < above.from);
    })
    .map((row) => row.class);
}
