import { describe, expect, it } from 'vitest';
import { CUT_OFFS, classByThreshold } from '@/lib/domain/scale';
import { classRange } from '@/lib/format/class-range';

describe('classRange', () => {
  it('has no upper bound for the highest class and no lower bound for the lowest', () => {
    expect(classRange('esatis-48h-mco', 'A')?.to).toBeNull();
    expect(classRange('esatis-48h-mco', 'D')?.from).toBeNull();
  });

  it('agrees with the thresholds: the lower bound is in the class, the upper one in the class above', () => {
    for (const { scale, class: letter } of CUT_OFFS) {
      const range = classRange(scale, letter);
      if (range?.from != null) expect(classByThreshold(scale, range.from)).toBe(letter);
      if (range?.to != null) expect(classByThreshold(scale, range.to)).toBe(String.fromCharCode(letter.charCodeAt(0) - 1));
    }
  });

  it('is null where the class is not a plain threshold', () => {
    expect(classRange('iqss-record', 'A')).toBeNull();
    expect(classRange('outcome', 'C')).toBeNull();
  });
});
