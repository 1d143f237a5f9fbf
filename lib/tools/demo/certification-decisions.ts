import type { Random } from './random';

export type DecisionLabel = 'Certifié avec mention' | 'Certifié' | 'Certifié sous conditions' | 'Non certifié';

/** Hands out labels in the order of quality, in exactly the shares asked for. Blank is given by chance, to any quality. */
export function assignDecisions<Label extends string>(
  random: Random,
  procedures: readonly { quality: number }[],
  shares: readonly (readonly [label: Label, share: number])[],
  blankShare: number,
): (Label | '')[] {
  const blank = new Set(random.shuffle(procedures).slice(0, Math.round(procedures.length * blankShare)));
  const ranked = procedures.filter((procedure) => !blank.has(procedure)).sort((first, second) => second.quality - first.quality);
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const labels = new Map<{ quality: number }, Label>();
  let from = 0;
  let sum = 0;
  for (const [label, share] of shares) {
    sum += share;
    const to = Math.round((ranked.length * sum) / total);
    for (const procedure of ranked.slice(from, to)) labels.set(procedure, label);
    from = to;
  }
  return procedures.map((procedure) => labels.get(procedure) ?? '');
}
