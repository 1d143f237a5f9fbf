import type { MethodAnchor } from '@/lib/url/routes';

/** The rule of what is said, in order: alert, fact, gap, class, survey, age, and what is never done. */
export const RULES = ['alert', 'fact', 'gap', 'class', 'survey', 'old', 'sum'] as const;

/** A statistical choice, as the method page tells it; its words stand in messages/, under method.<id>. */
export interface Choice {
  id: MethodAnchor;
  /** Keys of its paragraphs, formulas and limits, in order. */
  texts: readonly string[];
  formulas: readonly string[];
  limits: readonly string[];
  /** Files of the repository that carry it out. */
  code: readonly string[];
}

export const ESTIMATOR: Choice = {
  id: 'estimator',
  texts: ['what', 'groups', 'rate', 'retest', 'dimensions', 'refused'],
  formulas: ['f1', 'f2', 'f3', 'f4'],
  limits: ['l1', 'l2', 'l3', 'l4'],
  code: [
    'lib/domain/uncertainty/estimate-campaign.ts',
    'lib/domain/uncertainty/ten-groups.ts',
    'lib/domain/uncertainty/overall-evidence.ts',
    'lib/domain/uncertainty/retest.ts',
    'lib/domain/uncertainty/dimension-evidence.ts',
  ],
};

/** What stands behind the rule. */
export const RULE: Choice = {
  id: 'rule',
  texts: ['one', 'same'],
  formulas: [],
  limits: ['l1', 'l2'],
  code: [
    'lib/domain/judgement/against-mean.ts',
    'lib/domain/judgement/against-target.ts',
    'lib/domain/judgement/mean-reference.ts',
    'lib/domain/profile/survey-role.ts',
  ],
};

/** What the estimates of the served release give; its table is drawn from them. */
export const READABILITY: Choice = {
  id: 'incertitude',
  texts: ['what'],
  formulas: ['f1', 'f2'],
  limits: ['l1', 'l2', 'l3'],
  code: [
    'lib/domain/uncertainty/readability.ts',
    'lib/domain/uncertainty/letters.ts',
    'lib/domain/uncertainty/separable-pairs.ts',
  ],
};

/** The choices that follow, in the order of the page. */
export const COMPARISON_CHOICES: readonly Choice[] = [
  {
    id: 'intervals',
    texts: ['what', 'published', 'poisson', 'estimated', 'none'],
    formulas: ['f1', 'f2'],
    limits: ['l1', 'l2'],
    code: ['lib/domain/uncertainty/interval.ts', 'lib/domain/uncertainty/binomial.ts'],
  },
  {
    id: 'poisson',
    texts: ['what', 'close', 'scatter'],
    formulas: ['f1', 'f2'],
    limits: ['l1', 'l2', 'l3'],
    code: ['lib/domain/uncertainty/poisson.ts', 'lib/domain/uncertainty/outcome-dispersion.ts'],
  },
  {
    id: 'comparison',
    texts: ['what', 'how', 'means', 'classes'],
    formulas: ['f1', 'f2', 'f3', 'f4'],
    limits: ['l1', 'l2'],
    code: [
      'lib/domain/judgement/refusal.ts',
      'lib/domain/judgement/by-difference.ts',
      'lib/domain/judgement/against-site.ts',
      'lib/domain/judgement/mean-reference.ts',
    ],
  },
  {
    id: 'false-discoveries',
    texts: ['what', 'withdrawn'],
    formulas: ['f1'],
    limits: ['l1', 'l2'],
    code: ['lib/domain/judgement/false-discoveries.ts'],
  },
  {
    id: 'like',
    texts: ['what', 'how'],
    formulas: [],
    limits: ['l1', 'l2'],
    code: ['lib/domain/comparison/size-group.ts'],
  },
  {
    id: 'history',
    texts: ['what', 'gaps', 'change', 'official'],
    formulas: ['f1'],
    limits: ['l1', 'l2'],
    code: ['lib/domain/history/history-of.ts', 'lib/domain/history/breaks.ts', 'lib/domain/history/histories-of.ts'],
  },
];

/** What the files do not tell us: keys under method.unknown. */
export const UNKNOWNS = ['adjustment', 'silent', 'records', 'smr', 'expected', 'decisions'] as const;
