import type { DatasetCode } from '@/lib/domain/dataset';
import type { NameLexicon } from '@/lib/domain/names/name-lexicon';
import type { CommuneLine, OfficialGeography } from '@/lib/places/gazetteer-source';

/** What one line of one file says of a site, with the file's rank. */
export interface SiteInput {
  sourceFileId: number;
  dataset: DatasetCode;
  edition: string;
  /** Year of the file: its campaign, or that of its extract; null when nothing says it. */
  year: number | null;
  line: number;
  finess: string;
  name: string;
  legalEntityFiness: string | null;
  categoryCode: string | null;
  categoryLabel: string | null;
  ownership: string | null;
  isEspic: boolean | null;
  address: string | null;
  postcode: string | null;
  city: string | null;
  communeCode: string | null;
  departmentCode: string | null;
  regionCode: string | null;
  phone: string | null;
}

export interface PointInput {
  sourceFileId: number;
  line: number;
  latitude: number;
  longitude: number;
}

/** A line of the certification: a number in the scope of a procedure. */
export interface ScopeInput {
  sourceFileId: number;
  edition: string;
  line: number;
  framework: string;
  procedureCode: string;
  finess: string;
  legalEntityFiness: string | null;
  name: string | null;
  isPrimary: boolean;
  /** Year of the visit, else of the decision. */
  year: number | null;
  /** A decision was made: the visit took place. */
  isVisited: boolean;
}

/** A campaign in which a number has at least one result, or a reason that shows it at work. */
export interface ResultInput {
  finess: string;
  sourceFileId: number;
  campaign: number;
  indicators: readonly string[];
}

export interface LegalEntityInput {
  finess: string;
  name: string;
  dataset: DatasetCode;
  year: number | null;
}

/** What a register says binds two numbers: `otherFiness` was merged into `finess`, or was its legal entity before. */
export interface NumberLinkInput {
  finess: string;
  otherFiness: string;
  relation: 'merged' | 'previous-entity';
}

/** What the sites are named and placed with, whatever the files. */
export interface ReferenceLists {
  geography: OfficialGeography;
  /** The word lists names are read with. */
  lexicon: NameLexicon;
}

/** Everything the release builder reads: the facts of the release's files, old and new. */
export interface ReleaseInputs extends ReferenceLists {
  sites: readonly SiteInput[];
  /** One point per site, the FINESS one first. */
  points: ReadonlyMap<string, PointInput>;
  communes: readonly CommuneLine[];
  /** Non-zero SAE codes per site. */
  activity: ReadonlyMap<string, ReadonlySet<string>>;
  /** Results, the legacy files aside, whose numbers are those of legal entities. */
  results: readonly ResultInput[];
  scopes: readonly ScopeInput[];
  regionOfDepartment: ReadonlyMap<string, string | null>;
  /** Best name first. */
  legalEntities: readonly LegalEntityInput[];
  numberLinks: readonly NumberLinkInput[];
}
