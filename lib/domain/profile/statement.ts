import type { ItemReason, ProfileItem } from './item';
import type { ThemeProfile } from './profile-of';

/** What one sentence may say of results, in the order it says it. */
export const STATEMENTS = [
  'alert',
  'below',
  'more-cases',
  'target-missed',
  'above',
  'fewer-cases',
  'target-passed',
  'no-difference',
  'as-expected',
  'not-flagged',
  'at-target',
  'missed-by-most',
  'passed-by-most',
  'missed-above-mean',
  'passed-below-mean',
  'of-legal-entity',
  'unclear',
  'absent',
  'outdated',
] as const;
export type StatementKind = (typeof STATEMENTS)[number];

export interface Statement {
  kind: StatementKind;
  items: readonly ProfileItem[];
}

const OF_REASON: Readonly<Partial<Record<ItemReason, StatementKind>>> = {
  'below-mean': 'below',
  'above-mean': 'above',
  'better-than-expected': 'fewer-cases',
  'worse-than-expected': 'more-cases',
  'class-bottom': 'target-missed',
  'class-top': 'target-passed',
  'within-chance': 'no-difference',
  'many-comparisons': 'no-difference',
  'as-expected': 'as-expected',
  'not-flagged': 'not-flagged',
  'class-middle': 'at-target',
  'of-legal-entity': 'of-legal-entity',
};

/** The parts of the one sentence of a theme: findings, then what distinguishes nobody, then what is missing. Details are left out. */
export function statementsOf(theme: ThemeProfile): readonly Statement[] {
  const { alerts, strengths, weaknesses, undecided, absent } = theme;
  const items = [...alerts, ...weaknesses, ...strengths, ...undecided, ...absent];
  return STATEMENTS.flatMap((kind) => {
    const told = items.filter((item) => kindOf(item) === kind);
    return told.length > 0 ? [{ kind, items: told }] : [];
  });
}

/**
 * The collection that every part of a sentence is about, to be told once at its end. Null when they differ, or when a part has no
 * recent result: the year would seem to be that of its absence.
 */
export function sharedCampaign(statements: readonly Statement[]): number | null {
  if (statements.some(({ kind }) => kind === 'outdated')) return null;
  const campaigns = new Set(statements.flatMap(({ items }) => items.map(({ campaign }) => campaign)));
  const [only] = campaigns;
  return campaigns.size === 1 && only !== undefined ? only : null;
}

function kindOf({ verdict, reason, evidence }: ProfileItem): StatementKind {
  if (verdict === 'alert') return 'alert';
  if (reason === 'no-recent-result') return 'outdated';
  if (verdict === 'absent' || verdict === 'unconcerned') return 'absent';
  const isTop = evidence?.class === 'A';
  if (reason === 'class-shared') return isTop ? 'passed-by-most' : 'missed-by-most';
  if (reason === 'class-against-mean') return isTop ? 'passed-below-mean' : 'missed-above-mean';
  return OF_REASON[reason] ?? 'unclear';
}
