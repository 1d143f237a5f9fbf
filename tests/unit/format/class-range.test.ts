import { describe, expect, it } from 'vitest';
import { CUT_OFFS, classByThreshold } from '@/lib/domain/scale';
import { classRange } from '@/lib/format/class-range';

describe('classRange', () => {
  it('has no upper bound for the highest class and no lower bound for the lowest', () => {
    expect(classRange('esatis-48h-mco', 'A', 2019)?.to).toBeNull();
    expect(classRange('esatis-48h-mco', 'D', 2019)?.from).toBeNull();
  });

  it('agrees with the thresholds: the lower bound is in the class, the upper one in the class above', () => {
    const letters = CUT_OFFS.flatMap(({ scale, campaigns, classes }) =>
      campaigns.flatMap((campaign) => classes.map((row) => ({ scale, campaign, letter: row.class }))),
    );
    for (const { scale, campaign, letter } of letters) {
      const range = classRange(scale, letter, campaign);
      expect(range).not.toBeNull();
      if (range?.from != null) expect(classByThreshold(scale, range.from, campaign)).toBe(letter);
      const above = String.fromCharCode(letter.charCodeAt(0) - 1);
      if (range?.to != null) expect(classByThreshold(scale, range.to, campaign)).toBe(above);
    }
  });

  it('is null where the class is not a plain threshold', () => {
    expect(classRange('iqss-record', 'A', 2019)).toBeNull();
    expect(classRange('outcome', 'C', 2019)).toBeNull();
  });

  it('explains no letter of another campaign: hand-rub use of 2024 breaks the cut-offs of version 3', () => {
    for (const letter of ['A', 'B', 'C', 'D']) {
      expect(classRange('icsha', letter, 2024)).toBeNull();
      expect(classRange('esatis-48h-mco', letter, 2021)).toBeNull();
      expect(classRange('esatis-ca', letter, 2024)).toBeNull();
      expect(classRange('esatis-ssr', letter, 2022)).toBeNull();
    }
  });
});
