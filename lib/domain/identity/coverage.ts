/** A number other files know, and the group it is judged in: the hospitals of an area, or a kind of attached structure. */
export interface KnownNumber {
  finess: string;
  group: string;
  /** Share of the group a register must list before it is believed on what it leaves out, 0 to 1. */
  enough: number;
}

/** Half of the hospitals of a department: what closes and opens in ten years is far less than that. */
export const ENOUGH_OF_AN_AREA = 0.5;
/** Nearly all of a kind of structure: three quarters of the small units of general hospitals are no survey of them. */
export const ENOUGH_OF_A_KIND = 0.9;

/**
 * Groups of places a register covers: it lists enough of those that other files know. A small extract, a file of
 * one region, a territory outside the survey or a kind of structure it does not list then say nothing by leaving out.
 */
export function coveredGroups(known: Iterable<KnownNumber>, isListed: (finess: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, { known: number; found: number; enough: number }>();
  for (const { finess, group, enough } of known) {
    const count = counts.get(group) ?? { known: 0, found: 0, enough };
    count.known += 1;
    if (isListed(finess)) count.found += 1;
    counts.set(group, count);
  }
  const isCovered = ({ known, found, enough }: { known: number; found: number; enough: number }) =>
    found > 0 && found >= enough * known;
  return new Set([...counts].filter(([, count]) => isCovered(count)).map(([group]) => group));
}
