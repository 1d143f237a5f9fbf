import { describe, expect, it } from 'vitest';
import { hasFinessKey } from '@/lib/domain/finess';
import { FinessNumbers, finessPrefix } from '@/lib/tools/demo/finess-numbers';
import { NameBook } from '@/lib/tools/demo/names';
import { Random } from '@/lib/tools/demo/random';
import { encodeWindows1252 } from '@/lib/tools/demo/windows-1252';

describe('encodeWindows1252', () => {
  // Bytes, not a decoder: that of Node 20 reads 0x80 to 0x9f as ISO-8859-1.
  it('writes one byte a character, those of the table between 0x80 and 0x9f included', () => {
    expect([...encodeWindows1252('é’–Œ…')]).toEqual([0xe9, 0x92, 0x96, 0x8c, 0x85]);
    expect(() => encodeWindows1252('漢')).toThrow('windows-1252 has no');
  });
});

describe('FINESS numbers', () => {
  it.each(['010780054', '2A0000014', '2B0000020', '970100012'])('%s, a real number, ends with a key', (finess) => {
    expect(hasFinessKey(finess)).toBe(true);
  });

  it('never hands out a number with a right key, nor one twice', () => {
    const numbers = new FinessNumbers();
    const given = Array.from({ length: 850 }, () => numbers.next(finessPrefix('2A')));
    expect(new Set(given).size).toBe(850);
    expect(given.filter(hasFinessKey)).toEqual([]);
  });
});

describe('Random', () => {
  it('repeats itself for one label and differs for another', () => {
    const draw = (label: string) =>
      Array.from(
        { length: 5 },
        (
          (random) => () =>
            random.next()
        )(new Random(label)),
      );
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('is uniform and normal where it says so', () => {
    const random = new Random('moments');
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(Array.from({ length: 20000 }, () => random.next()))).toBeCloseTo(0.5, 1.5);
    const normal = Array.from({ length: 20000 }, () => random.normal());
    expect(Math.abs(mean(normal))).toBeLessThan(0.03);
    expect(mean(normal.map((value) => value * value))).toBeCloseTo(1, 1);
    expect(mean(Array.from({ length: 20000 }, () => random.poisson(3)))).toBeCloseTo(3, 1);
  });
});

describe('NameBook', () => {
  it('makes thousands of names, none twice, elided as French asks', () => {
    const book = new NameBook(new Random('names'));
    const names = Array.from({ length: 3000 }, () => book.epithet());
    expect(new Set(names).size).toBe(3000);
    expect(names.filter((name) => /\b(du|de la) [AEIOUÉ]/.test(name))).toEqual([]);
  });
});
