/** Names HAS gives to the V2014 results, as columns of the wide layout and as keys of the long one. */
export const V2014_KEYS = {
  level: 'certif_v2014_id_niveau',
  date: 'certif_date',
  procedure: 'certif_v2014_id_demarche',
} as const;

/** Rank of a theme: 3 for "certif_V2014_decision_thematique_3"; null for any other name. */
export function themeRank(name: string): number | null {
  const rank = /^certif_v2014_decision_thematique_(\d{1,3})$/i.exec(name)?.[1];
  return rank ? Number(rank) : null;
}
