import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INDICATORS, THEMES } from '@/lib/domain/indicators/catalogue';
import { type PairFact, REFUSALS, type Refusal, type ResultFact } from '@/lib/domain/judgement/verdict';
import { ABSENCES } from '@/lib/domain/measurement';
import { ITEM_VERDICTS, type ItemReason } from '@/lib/domain/profile/item';
import { CARE_REASONS, QUESTION_TOPICS } from '@/lib/domain/profile/question-topics';
import { STATEMENTS } from '@/lib/domain/profile/statement';
import type { NoInterval } from '@/lib/domain/uncertainty/interval';

/** Every reason a result may have, once: the compiler refuses a list with one missing or one too many. */
const SAID: Readonly<
  Record<Exclude<ItemReason, Exclude<(typeof ABSENCES)[number], 'too-few-cases'> | `class-${string}` | 'no-recent-result'>, true>
> = {
  ...{ 'better-than-expected': true, 'as-expected': true, 'worse-than-expected': true, 'not-flagged': true, flagged: true },
  ...{ 'zero-events': true, 'above-mean': true, 'below-mean': true, 'within-chance': true, 'many-comparisons': true },
  ...{ 'no-interval': true, 'no-reference': true, 'too-few-sites': true, 'too-few-cases': true, 'raw-rate': true },
  'of-legal-entity': true,
};
const NO_INTERVALS: Readonly<Record<NoInterval, true>> = {
  ...{ absent: true, 'inside-class': true, 'not-a-sample': true, 'no-expected-count': true, 'no-count': true },
  ...{ 'too-few-answers': true, 'no-estimate': true, 'empty-bounds': true },
};
const FACTS: Readonly<Record<ResultFact | PairFact, true>> = {
  ...{ 'too-few-cases': true, 'no-recent-result': true, 'no-interval': true, 'raw-rate': true, 'class-only': true },
  ...{ 'class-middle': true, 'class-shared': true, 'class-against-mean': true, 'not-flagged': true, 'as-expected': true },
  ...{ 'zero-events': true, 'same-class': true, 'neighbour-classes': true, 'neither-flagged': true, 'both-flagged': true },
  'of-legal-entity': true,
  'entity-at-annex': true,
};

type Messages = { [key: string]: string | Messages };

describe.each(['fr', 'en'])('in %s', (locale) => {
  const read = (file: string, path: string): Messages => {
    const all: Messages = JSON.parse(readFileSync(`messages/${locale}/${file}.json`, 'utf8'));
    return path.split('.').reduce<Messages>((group, key) => group[key] as Messages, all);
  };

  it.each([
    ['profile', 'said', ['better-by-official-class', ...Object.keys(SAID)]],
    ['profile', 'absences', [...ABSENCES, 'no-recent-result']],
    ['profile', 'noInterval', Object.keys(NO_INTERVALS)],
    ['profile', 'origins', ['published', 'exact-poisson', 'estimated']],
    ['profile', 'verdicts', ITEM_VERDICTS],
    ['profile', 'themes', THEMES],
    ['profile', 'limits', ['certification', ...THEMES]],
    ['profile', 'short', Object.keys(INDICATORS).filter((code) => INDICATORS[code]?.partOf === null)],
    ['profile', 'sentence', ['separator', 'end', 'endDated', 'dated', ...STATEMENTS]],
    ['profile', 'questions.reasons', CARE_REASONS],
    ['profile', 'questions.topics', QUESTION_TOPICS],
    ['profile', 'alerts.titles', Object.keys(INDICATORS).filter((code) => INDICATORS[code]?.family === 'outcome')],
    ['compare', 'reasons', REFUSALS satisfies readonly Refusal[]],
    ['compare', 'facts', Object.keys(FACTS)],
    ['compare', 'decisions', ['same-procedure', 'same-decision', 'different-decision', 'different-framework', 'no-decision']],
  ])('%s.json words every code of %s, and no other', (file, path, codes) => {
    const group = read(file, path);
    expect(Object.keys(group).sort()).toEqual([...codes].sort());
    for (const text of Object.values(group)) expect(text).toMatch(/\S/);
  });
});
