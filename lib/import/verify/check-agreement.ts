import type { Client } from 'pg';
import { ImportRefused } from '@/lib/import/run/import-refused';

/**
 * What two SAE tables of one survey say of the same care: the flag of FILTRE, and figures only sites with that care have. On the
 * files of 2023 at least 88 % of the sites with one have the other. Two columns of FILTRE in each other's place can be known
 * by nothing in it: it holds nothing but ones.
 */
const SAME_CARE: Readonly<Record<string, readonly string[]>> = {
  'FILTRE.HEB_MED': ['MCO.LIT_MED'],
  'FILTRE.HEB_CHIR': ['MCO.LIT_CHI'],
  'FILTRE.HEB_PERINAT': ['MCO.LIT_OBS', 'PERINAT.LIT_NEO_HSI', 'PERINAT.LIT_SIN', 'PERINAT.LIT_REA'],
  'FILTRE.HEB_PSY': ['PSY.CAP_HTP'],
  'FILTRE.HEB_SSR': ['SSR.LIT'],
  'FILTRE.HEB_SLD': ['USLD.LIT'],
  'FILTRE.IRC': ['DIALYSE.CAPA', 'DIALYSE.NBPAT'],
  'FILTRE.HAD': ['HAD.PLATOT'],
  'FILTRE.URG': ['URGENCES.AUTSU', 'URGENCES.AUTGEN', 'URGENCES.AUTPED'],
  'FILTRE.BLOC': ['BLOCS.SALTOT'],
  'FILTRE.REA': ['REA.LIT'],
  'FILTRE.CHIMIO': ['CANCERO.CANCERO_A1'],
  'FILTRE.RTH': ['CANCERO.CANCERO_A2'],
};

/** Share of the sites with one that have the other, below which the two are not about the same care. */
const LEAST_SHARE = 0.75;
/** Fewer sites may differ by chance. */
const LEAST_SITES = 30;

interface Agreement {
  edition: string;
  flag: string;
  figures: readonly string[];
  flagged: number;
  shown: number;
  both: number;
}

/** Refuses a release whose SAE tables contradict each other on who gives which care. Throws ImportRefused, which names the columns. */
export async function checkAgreement(client: Client, releaseId: number): Promise<void> {
  for (const { edition, flag, figures, flagged, shown, both } of await agreements(client, releaseId)) {
    if (Math.min(flagged, shown) < LEAST_SITES || both >= LEAST_SHARE * Math.max(flagged, shown)) continue;
    throw new ImportRefused(
      `SAE ${edition}: ${flagged} sites have ${flag}, ${shown} have ${figures.join(' or ')}, and only ${both} have both. Two columns stand in each other's place, or the tables do not belong together.`,
    );
  }
}

/** Only surveys that hold both tables. */
async function agreements(client: Client, releaseId: number): Promise<readonly Agreement[]> {
  const { rows } = await client.query<Agreement>(
    `WITH pair AS (SELECT key AS flag, ARRAY(SELECT json_array_elements_text(value)) AS figures FROM json_each($2)),
     declared AS (
       SELECT f.edition, a.finess, p.flag, bool_or(a.code = p.flag) AS is_flagged, bool_or(a.code <> p.flag) AS is_shown
       FROM activity_record a JOIN release_source s ON s.source_file_id = a.source_file_id AND s.release_id = $1
       JOIN source_file f ON f.id = a.source_file_id
       JOIN pair p ON a.code = p.flag OR a.code = ANY(p.figures)
       WHERE a.value > 0 GROUP BY 1, 2, 3)
     SELECT edition, flag, figures, count(*) FILTER (WHERE is_flagged)::int AS flagged,
       count(*) FILTER (WHERE is_shown)::int AS shown, count(*) FILTER (WHERE is_flagged AND is_shown)::int AS both
     FROM declared JOIN pair USING (flag) GROUP BY 1, 2, 3 ORDER BY 1, 2`,
    [releaseId, JSON.stringify(SAME_CARE)],
  );
  return rows;
}
