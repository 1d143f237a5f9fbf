import { describe, expect, it } from 'vitest';
import comparisonEnglish from '@/messages/en/compare.json' with { type: 'json' };
import english from '@/messages/en/profile.json' with { type: 'json' };
import comparisonFrench from '@/messages/fr/compare.json' with { type: 'json' };
import french from '@/messages/fr/profile.json' with { type: 'json' };

describe('what is said of a result', () => {
  const told = JSON.stringify([
    english.said,
    english.sentence,
    french.said,
    french.sentence,
    comparisonEnglish,
    comparisonFrench,
  ]);

  it('never says that a count equals what was expected: HAS leaves room for several times as many', () => {
    expect(told).not.toMatch(/autant qu|as many as|\bas expected/i);
  });

  it('counts neither strengths nor weaknesses', () => {
    expect(told).not.toMatch(/points? (?:forts?|faibles?)|strengths?|weakness/i);
  });
});
