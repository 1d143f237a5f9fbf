import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';

describe.each(['fr', 'en'])('indicators.json in %s', (locale) => {
  const messages: Record<string, { name: string; plain: string; unit: string }> = JSON.parse(
    readFileSync(`messages/${locale}/indicators.json`, 'utf8'),
  );

  it.each(Object.keys(INDICATORS))('names and explains %s', (code) => {
    expect(messages[code]).toEqual({
      name: expect.stringMatching(/\S/),
      plain: expect.stringMatching(/\.$/),
      unit: expect.stringMatching(/\S/),
    });
  });

  it('names nothing the catalogue does not know', () => {
    expect(Object.keys(messages).filter((code) => !(code in INDICATORS))).toEqual([]);
  });
});
