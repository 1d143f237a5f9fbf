import { describe, expect, it } from 'vitest';
import { placeName } from '@/lib/format/place-name';

describe('placeName', () => {
  it.each([
    ["Provence-Alpes-Côte d'Azur", 'Provence-Alpes-Côte d’Azur'],
    ["Villenave-d'Ornon", 'Villenave-d’Ornon'],
    ['L’Haÿ-les-Roses', 'L’Haÿ-les-Roses'],
    ['Vichy', 'Vichy'],
  ])('%s', (name, printed) => {
    expect(placeName(name)).toBe(printed);
  });
});
