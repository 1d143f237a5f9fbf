import type { MeanScope } from '@/lib/domain/judgement/mean-reference';

/** What the chosen sites are held against. A position is a place in the list of chosen sites. */
export type Against = { kind: 'each-other' } | { kind: 'site'; position: number } | { kind: 'mean'; scope: MeanScope };

/** One comparison to make: a seen from b, another site or a mean. */
export interface Opponents {
  a: number;
  b: number | MeanScope;
}

/** Every comparison asked for among `count` sites: no site against itself, no pair twice. */
export function opponentsOf(count: number, against: Against): readonly Opponents[] {
  const positions = Array.from({ length: count }, (_, position) => position);
  switch (against.kind) {
    case 'each-other':
      return positions.flatMap((a) => positions.slice(a + 1).map((b) => ({ a, b })));
    case 'site':
      return positions.filter((a) => a !== against.position).map((a) => ({ a, b: against.position }));
    case 'mean':
      return positions.map((a) => ({ a, b: against.scope }));
  }
}
