import { describe, expect, it } from 'vitest';
import { ISSUE_REASONS, type IssueCode, type IssueParamType, type StoredIssueParams } from '@/lib/domain/issue-reasons';
import { issueSentence } from '@/lib/format/issue-sentence';
import { issueValues } from '@/lib/format/issue-values';
import { loadMessages } from '@/lib/i18n/messages';
import { routing } from '@/lib/i18n/routing';
import { ENGLISH, issueWords } from '@/tests/setup/issue-words';
import { longSentences } from '@/tests/setup/sentences';

const CODES = Object.keys(ISSUE_REASONS) as IssueCode[];
const KINDS = [...new Set(CODES.map((code) => ISSUE_REASONS[code].kind))];

/** Values of every type, each to be found again in the sentence, as French and English write them. */
const SAMPLES: Readonly<Record<IssueParamType, { value: StoredIssueParams[string]; fr: string; en: string }>> = {
  count: { value: 1234, fr: '1\u202f234', en: '1,234' },
  figure: { value: 73.12345, fr: '73,12345', en: '73.12345' },
  year: { value: 2023, fr: '2023', en: '2023' },
  line: { value: 4321, fr: '4\u202f321', en: '4,321' },
  name: { value: 'Zz9', fr: 'Zz9', en: 'Zz9' },
  names: { value: ['Xa', 'Xb', 'Xc'], fr: 'Xa, Xb et Xc', en: 'Xa, Xb and Xc' },
  choices: { value: ['Ya', 'Yb', 'Yc'], fr: 'Ya, Yb ou Yc', en: 'Ya, Yb or Yc' },
};

function sample(code: IssueCode): { types: Record<string, IssueParamType>; params: StoredIssueParams } {
  const types: Record<string, IssueParamType> = ISSUE_REASONS[code].params;
  const params = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, SAMPLES[type].value]));
  return { types, params };
}

describe.each(routing.locales)('the words of issues in %s', async (locale) => {
  const words = await issueWords(locale);
  const { issues } = (await loadMessages(locale)) as { issues: Record<'kinds' | 'reasons', Record<string, string>> };

  it('are there for every kind and reason, and for nothing else', () => {
    expect(Object.keys(issues.kinds).sort()).toEqual([...KINDS].sort());
    expect(Object.keys(issues.reasons).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('%s says each of its parameters and asks for no other', (code) => {
    const { types, params } = sample(code);
    const sentence = issueSentence(words, { code, kind: ISSUE_REASONS[code].kind, params }, locale);
    for (const [name, type] of Object.entries(types)) expect(sentence, name).toContain(SAMPLES[type][locale]);
    expect(sentence).toMatch(/^\p{Lu}.*\.$|^\d.*\.$/u);
    expect(longSentences(sentence)).toEqual([]);
    if (locale === 'fr') expect(sentence).not.toMatch(ENGLISH);
  });
});

describe('a sentence', () => {
  it('puts what it counts in the plural', async () => {
    const [fr, en] = [await issueWords('fr'), await issueWords('en')];
    const issue = (cells: number) => ({ code: 'cells-unequal', kind: 'row-malformed', params: { cells, expected: 25 } });
    expect(issueSentence(fr, issue(1), 'fr')).toBe('La ligne a 1 case, l’en-tête en a 25.');
    expect(issueSentence(fr, issue(26), 'fr')).toBe('La ligne a 26 cases, l’en-tête en a 25.');
    expect(issueSentence(en, issue(1), 'en')).toBe('The row has 1 cell where the header has 25.');
  });

  it.each([
    ['a code of another version of the importer', 'class-written-upside-down', {}],
    ['a parameter that is missing', 'outside-range', { min: 0 }],
    ['a parameter of another type', 'site-repeated', { line: 'three' }],
    ['a code that is a word of the language', 'constructor', {}],
    ['a code from before codes', 'score-out-of-range', {}],
  ])('is the name of the kind for %s', async (_, code, params) => {
    const issue = { code, kind: 'score-out-of-range', params };
    expect(issueValues(code, params, 'fr')).toBeNull();
    expect(issueSentence(await issueWords('fr'), issue, 'fr')).toBe('Valeur hors des bornes');
  });

  it('is the code of the kind where even that has no words', async () => {
    const issue = { code: 'x', kind: 'another-kind', params: {} };
    expect(issueSentence(await issueWords('fr'), issue, 'fr')).toBe('another-kind');
  });
});
