import { CURRENT_FRAMEWORKS, type CurrentFramework } from '@/lib/domain/certification';
import { oneOf } from '@/lib/domain/code';
import { SURVEYS } from '@/lib/domain/indicators/catalogue';
import { OPEN } from './absence';
import type { ReleaseFiles } from './read-files';
import type { Reader } from './snapshot';

/** The home page: each figure with its denominator. */
export interface NationalFigures {
  establishments: number;
  located: number;
  procedures: number;
  decidedProcedures: number;
  /** Procedures per decision of cycles 5 and 6. */
  decisions: readonly { framework: CurrentFramework; decision: string; procedures: number }[];
  pendingProcedures: number;
  /** Latest campaign of each survey. */
  surveys: readonly {
    indicator: string;
    campaign: number;
    sites: number;
    scored: number;
    mean: number | null;
    classes: Readonly<Record<string, number>>;
  }[];
}

/** What the whole country comes to. */
export async function readNational(db: Reader, { releaseId, ids }: ReleaseFiles): Promise<NationalFigures> {
  const files = [...ids];
  const establishments = await db.establishment.count({ where: { releaseId, ...OPEN } });
  const located = await db.establishment.count({ where: { releaseId, ...OPEN, latitude: { not: null } } });
  const procedures = await decisionCounts(db, files);
  const surveys = await surveyFigures(db, files);
  const decisions = procedures.flatMap((row) => (row.decision === null ? [] : [{ ...row, decision: row.decision }]));
  const total = sum(procedures);
  const decided = sum(decisions);
  return {
    establishments,
    located,
    procedures: total,
    decidedProcedures: decided,
    decisions,
    pendingProcedures: total - decided,
    surveys,
  };
}

/** Procedures, not sites: a decision covers all sites of its procedure. V2014 is another scale and is left out. */
async function decisionCounts(db: Reader, sourceFileIds: number[]) {
  const rows = await db.certificationProcedure.groupBy({
    by: ['framework', 'decision'],
    where: { sourceFileId: { in: sourceFileIds }, framework: { in: [...CURRENT_FRAMEWORKS] } },
    _count: { code: true },
  });
  return rows.map(({ framework, decision, _count }) => ({
    framework: oneOf(CURRENT_FRAMEWORKS, framework),
    decision,
    procedures: _count.code,
  }));
}

interface SurveyRow {
  indicator: string;
  campaign: number;
  sites: number;
  scored: number;
  mean: number | null;
  class: string | null;
  is_total: boolean;
}

/** Latest campaign of each survey: one row per class, null being the sites without a result. */
async function surveyFigures(db: Reader, sourceFileIds: number[]): Promise<NationalFigures['surveys']> {
  const rows = await db.$queryRaw<SurveyRow[]>`
    SELECT m.indicator, m.campaign, m.class, grouping(m.class) = 1 AS is_total,
           count(*)::int AS sites, (count(*) FILTER (WHERE m.status = 'scored'))::int AS scored,
           avg(m.value::numeric) FILTER (WHERE m.status = 'scored')::float8 AS mean
    FROM measurement m
    WHERE m.source_file_id = ANY(${sourceFileIds}) AND m.indicator = ANY(${[...SURVEYS]})
    GROUP BY GROUPING SETS ((m.indicator, m.campaign), (m.indicator, m.campaign, m.class))`;
  return SURVEYS.flatMap((indicator) => {
    const campaign = Math.max(...rows.filter((row) => row.indicator === indicator).map((row) => row.campaign));
    const ofCampaign = rows.filter((row) => row.indicator === indicator && row.campaign === campaign);
    const total = ofCampaign.find((row) => row.is_total);
    if (!total) return [];
    const classes = ofCampaign.flatMap((row) => (row.class === null ? [] : [[row.class, row.sites] as const]));
    return [
      { indicator, campaign, sites: total.sites, scored: total.scored, mean: total.mean, classes: Object.fromEntries(classes) },
    ];
  });
}

function sum(rows: readonly { procedures: number }[]): number {
  return rows.reduce((total, row) => total + row.procedures, 0);
}
