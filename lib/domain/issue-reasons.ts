/**
 * Every reason why a row of an official file is left out or doubted: its kind, and what its sentence is told.
 * The sentences are in messages/<locale>/issues.json; a parameter's type decides how it is written there.
 * To add a reason: a line here, its sentence in each language (and the name of its kind, if that is new).
 */
export const ISSUE_REASONS = {
  // FINESS numbers
  'finess-invalid': { kind: 'finess-invalid', params: {} },
  'finess-key-wrong': { kind: 'finess-invalid', params: {} },
  'finess-dropped': { kind: 'finess-invalid', params: {} },
  // Numbers and points
  'not-a-number': { kind: 'number-invalid', params: {} },
  'not-whole': { kind: 'number-invalid', params: {} },
  'not-a-quantity': { kind: 'number-invalid', params: {} },
  'not-a-flag': { kind: 'number-invalid', params: {} },
  'not-coordinates': { kind: 'number-invalid', params: {} },
  'point-off-earth': { kind: 'number-invalid', params: {} },
  negative: { kind: 'score-out-of-range', params: {} },
  'ratio-to-nothing': { kind: 'score-out-of-range', params: {} },
  'outside-range': { kind: 'score-out-of-range', params: { min: 'figure', max: 'figure' } },
  'point-too-far': { kind: 'point-too-far', params: { km: 'count' } },
  'entity-as-site': { kind: 'entity-as-site', params: {} },
  'entity-swapped': { kind: 'entity-as-site', params: {} },
  'point-outside-department': { kind: 'point-too-far', params: {} },
  // Words of a closed list
  'class-unknown': { kind: 'class-unknown', params: { classes: 'choices' } },
  'position-unknown': { kind: 'class-unknown', params: { positions: 'choices' } },
  'alert-flag-unknown': { kind: 'class-unknown', params: { flags: 'choices' } },
  'ownership-unknown': { kind: 'class-unknown', params: {} },
  'value-not-listed': { kind: 'class-unknown', params: { allowed: 'choices' } },
  'decision-unknown': { kind: 'decision-unknown', params: { decisions: 'choices' } },
  'level-unknown': { kind: 'decision-unknown', params: { levels: 'choices' } },
  'evolution-unknown': { kind: 'reference-unknown', params: {} },
  'region-unknown': { kind: 'region-mismatch', params: {} },
  // Two cells of a row, or two rows, that do not go together
  'class-without-result': { kind: 'class-without-score', params: { class: 'name' } },
  'position-without-ratio': { kind: 'class-without-score', params: { position: 'name' } },
  'flag-without-ratio': { kind: 'class-without-score', params: {} },
  'result-without-class': { kind: 'score-without-class', params: {} },
  'ratio-without-position': { kind: 'score-without-class', params: {} },
  'ratio-without-flag': { kind: 'score-without-class', params: {} },
  'dimension-without-overall': { kind: 'score-without-class', params: {} },
  'class-outside-cut-offs': { kind: 'class-disagrees', params: { value: 'figure', class: 'name' } },
  'procedure-disagrees': { kind: 'class-disagrees', params: { line: 'line' } },
  'too-few-answers': { kind: 'too-few-answers', params: { minimum: 'count' } },
  'mean-unlike-results': { kind: 'columns-disagree', params: { mean: 'figure', results: 'count' } },
  'columns-disagree': { kind: 'columns-disagree', params: { others: 'names' } },
  'visit-after-decision': { kind: 'visit-date-mismatch', params: {} },
  'visit-outside-month': { kind: 'visit-date-mismatch', params: {} },
  // Repetitions
  'site-repeated': { kind: 'duplicate-key', params: { line: 'line' } },
  'site-contested': { kind: 'duplicate-key', params: { line: 'line' } },
  'key-repeated': { kind: 'duplicate-key', params: { line: 'line' } },
  'mean-disagrees': { kind: 'duplicate-key', params: { line: 'line', mean: 'figure' } },
  'second-primary-site': { kind: 'duplicate-key', params: { line: 'line' } },
  // Dates
  'not-a-date': { kind: 'date-impossible', params: {} },
  'not-a-month': { kind: 'date-impossible', params: {} },
  'not-a-year': { kind: 'date-impossible', params: {} },
  // Blanks
  'name-missing': { kind: 'value-missing', params: {} },
  'name-missing-here': { kind: 'value-missing', params: {} },
  'score-missing': { kind: 'value-missing', params: {} },
  'choice-missing': { kind: 'value-missing', params: { allowed: 'choices' } },
  'decision-without-date': { kind: 'value-missing', params: {} },
  'date-without-decision': { kind: 'value-missing', params: {} },
  'level-without-procedure': { kind: 'value-missing', params: {} },
  'procedure-code-missing': { kind: 'value-missing', params: {} },
  // References to what is not known
  'procedure-unknown': { kind: 'reference-unknown', params: {} },
  'indicators-unknown': { kind: 'reference-unknown', params: { indicators: 'names' } },
  'projection-unknown': { kind: 'reference-unknown', params: {} },
  'not-a-commune': { kind: 'reference-unknown', params: {} },
  'not-a-postcode': { kind: 'reference-unknown', params: {} },
  // Rows of another shape
  'procedure-code-invalid': { kind: 'row-malformed', params: {} },
  'chapter-unknown': { kind: 'row-malformed', params: {} },
  'objective-unknown': { kind: 'row-malformed', params: {} },
  'cells-unequal': { kind: 'row-malformed', params: { cells: 'count', expected: 'count' } },
  'quote-stray': { kind: 'row-malformed', params: {} },
  'character-unreadable': { kind: 'row-malformed', params: { character: 'name' } },
  'text-too-long': { kind: 'row-malformed', params: { maximum: 'count' } },
  'fields-too-few': { kind: 'row-malformed', params: { fields: 'count', minimum: 'count' } },
  'line-type-unknown': { kind: 'row-malformed', params: { allowed: 'choices' } },
  'other-survey-year': { kind: 'row-malformed', params: { year: 'year' } },
} as const satisfies Record<string, { kind: string; params: Readonly<Record<string, IssueParamType>> }>;

/** Values a parameter takes, by type. */
interface ParamValues {
  /** How many of something: the words may put it in the plural. */
  count: number;
  /** A figure read in a file or fixed by its publisher. */
  figure: number;
  year: number;
  /** Line of the file, the header being line 1. */
  line: number;
  /** Something of a file as it is written there: a class, a column, a FINESS number. */
  name: string;
  /** Several of them, all meant: "A, B and C". */
  names: readonly string[];
  /** Several of them, one meant: "A, B or C". */
  choices: readonly string[];
}

export type IssueParamType = keyof ParamValues;

/** Stable code of a reason: stored, counted, and given by the API. */
export type IssueCode = keyof typeof ISSUE_REASONS;

/** What is wrong, in fewer words than the reasons: several of them share a kind. */
export type IssueKind = (typeof ISSUE_REASONS)[IssueCode]['kind'];

type ParamTypes<Code extends IssueCode> = (typeof ISSUE_REASONS)[Code]['params'];

/** What must be said with a reason. */
export type IssueParams<Code extends IssueCode> = {
  readonly [Name in keyof ParamTypes<Code>]: ParamTypes<Code>[Name] extends IssueParamType
    ? ParamValues[ParamTypes<Code>[Name]]
    : never;
};

/** The same once stored, when the code is no longer known to the compiler. */
export type StoredIssueParams = Readonly<Record<string, string | number | readonly string[]>>;
