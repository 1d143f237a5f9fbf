import type { DatasetCode } from '@/lib/domain/dataset';
import type { StoredIssueParams } from '@/lib/domain/issue-reasons';
import type { Fall } from '@/lib/domain/release-check/fall';
import type { Estimation } from '@/lib/domain/uncertainty/estimate';
import type { OutcomeDispersion } from '@/lib/domain/uncertainty/outcome-dispersion';

export interface ReleaseSummary {
  id: number;
  /** Its own for ever; the number may come back after a restore. */
  key: string;
  /** ISO instant. */
  createdAt: string;
  isFictional: boolean;
}

export interface ReleaseSourceSummary {
  id: number;
  dataset: DatasetCode;
  edition: string;
  campaign: number | null;
  fileName: string;
  sha256: string;
  bytes: number;
  publisher: string;
  licence: string;
  extractedOn: string | null;
  importedAt: string;
  rows: number;
  accepted: number;
  rejected: number;
  warnings: number;
  classes: Readonly<Record<string, number>> | null;
  meanScore: number | null;
}

export interface ReleaseIssue {
  sourceFileId: number;
  dataset: string;
  fileName: string;
  severity: 'rejected' | 'warning';
  kind: string;
  /** Why exactly: a code of ISSUE_REASONS, unless another version of the importer stored it. */
  code: string;
  params: StoredIssueParams;
  line: number;
  column: string | null;
  value: string | null;
}

export interface IssueCount {
  severity: 'rejected' | 'warning';
  kind: string;
  count: number;
}

export interface IssueReasonCount extends IssueCount {
  code: string;
}

/** Far less of something than in the release before, accepted by whoever imported it. */
export interface ReleaseChange extends Fall {
  /** Null for the whole country. */
  regionName: string | null;
}

/** The data page. */
export interface ReleaseDetail extends ReleaseSummary {
  seconds: number;
  establishments: number;
  hospitals: number;
  measurements: number;
  scoredMeasurements: number;
  procedures: number;
  changes: readonly ReleaseChange[];
  sources: readonly ReleaseSourceSummary[];
  issueCounts: readonly IssueCount[];
  /** The same counts, reason by reason. */
  issueReasons: readonly IssueReasonCount[];
  /** The first issues of every reason, rejected ones first. */
  issues: readonly ReleaseIssue[];
}

/** What a release says of the chance in one score of one survey and campaign. */
export interface SurveyEstimate extends Estimation {
  /** Shares from 0 to 1; overall scores only, and letters only where their cut-offs are known. */
  uncertainLetters: number | null;
  separablePairs: number | null;
  method: { code: string; version: number };
  /** ISO instant. */
  estimatedAt: string;
}

/** How far one outcome indicator of one campaign is scattered beyond chance. */
export interface CampaignDispersion extends OutcomeDispersion {
  indicator: string;
  campaign: number;
}

/** The home page: each figure with its denominator. */
export interface NationalFigures {
  establishments: number;
  located: number;
  procedures: number;
  decidedProcedures: number;
  /** Procedures per decision of cycles 5 and 6. */
  decisions: readonly { framework: 'V2020' | 'V2025'; decision: string; procedures: number }[];
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
