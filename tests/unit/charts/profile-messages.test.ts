import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import { ABSENCES } from '@/lib/domain/measurement';
import { ITEM_VERDICTS, type ItemReason, PROFILE_THEMES } from '@/lib/domain/profile/item';
import { QUESTION_CODES } from '@/lib/domain/profile/questions';
import type { NoInterval } from '@/lib/domain/uncertainty/interval';

/** Every reason, once: the compiler refuses a list with one missing or one too many. */
const REASONS: Readonly<Record<Exclude<ItemReason, (typeof ABSENCES)[number]>, true>> = {
  ...{ 'no-recent-result': true, 'no-procedure': true, 'no-decision': true },
  ...{ 'decision-distinction': true, 'decision-certified': true, 'decision-conditions': true, 'decision-not-certified': true },
  ...{ 'class-top': true, 'class-middle': true, 'class-bottom': true, 'class-not-demonstrable': true },
  ...{ 'better-than-expected': true, 'as-expected': true, 'worse-than-expected': true, 'not-flagged': true, flagged: true },
  ...{ 'zero-events': true, 'above-mean': true, 'below-mean': true, 'within-chance': true, 'many-comparisons': true },
  ...{ 'no-interval': true, 'no-reference': true },
};
const NO_INTERVALS: Readonly<Record<NoInterval, true>> = {
  ...{ absent: true, 'inside-class': true, 'not-a-sample': true, 'no-expected-count': true, 'no-count': true },
  ...{ 'too-few-answers': true, 'no-estimate': true, 'empty-bounds': true },
};
const ABSENT = [...ABSENCES, 'no-recent-result', 'no-procedure', 'no-decision'];

describe.each(['fr', 'en'])('profile.json in %s', (locale) => {
  const messages: Record<string, Record<string, string>> = JSON.parse(readFileSync(`messages/${locale}/profile.json`, 'utf8'));

  it.each([
    ['reasons', [...ABSENCES, ...Object.keys(REASONS)]],
    ['absences', ABSENT],
    ['noInterval', Object.keys(NO_INTERVALS)],
    ['origins', ['published', 'official-method', 'estimated']],
    ['verdicts', ITEM_VERDICTS],
    ['themes', PROFILE_THEMES],
    ['limits', PROFILE_THEMES],
    ['short', ['certification', ...Object.keys(INDICATORS).filter((code) => INDICATORS[code]?.partOf === null)]],
    ['questions', ['title', 'intro', ...QUESTION_CODES]],
  ])('words every code of %s, and no other', (group, codes) => {
    expect(Object.keys(messages[group] ?? {}).sort()).toEqual([...codes].sort());
    for (const text of Object.values(messages[group] ?? {})) expect(text.trim()).not.toBe('');
  });
});
