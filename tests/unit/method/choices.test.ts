import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Choice, COMPARISON_CHOICES, ESTIMATOR, READABILITY, RULE, RULES, UNKNOWNS } from '@/components/method/choices';
import { longSentences } from '@/tests/setup/sentences';

const CHOICES: readonly Choice[] = [RULE, ESTIMATOR, READABILITY, ...COMPARISON_CHOICES];

describe('the statistical choices of the method page', () => {
  it.each(CHOICES)('$id names code that exists, and says its limits', ({ code, limits }) => {
    expect(code.length).toBeGreaterThan(0);
    expect(code.filter((file) => !existsSync(file))).toEqual([]);
    expect(limits.length).toBeGreaterThan(0);
  });

  it.each(['fr', 'en'])('are told in %s, in short sentences', (locale) => {
    const words: Record<string, Record<string, string>> = JSON.parse(readFileSync(`messages/${locale}/method.json`, 'utf8'));
    const keys = CHOICES.flatMap(({ id, texts, formulas, limits }) =>
      ['title', ...texts, ...formulas, ...limits].map((key) => [id, key] as const),
    );
    expect([...keys, ...UNKNOWNS.map((key) => ['unknown', key] as const)].filter(([id, key]) => !words[id]?.[key])).toEqual([]);
    const prose = CHOICES.flatMap(({ id, texts, limits }) => [...texts, ...limits].map((key) => words[id]?.[key] ?? ''));
    prose.push(...RULES.map((key) => words.rule?.[key] ?? ''));
    expect(prose.flatMap(longSentences)).toEqual([]);
  });
});
