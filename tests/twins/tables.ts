/** Rows as PostgreSQL keeps them, every column by its own name: what the twins of the readers go through. */
export interface Tables {
  activity_record: Fact & { finess: string; code: string; value: number };
  campaign: { dataset: string; year: number; data_year: number | null };
  certification_procedure: Fact & {
    framework: string;
    code: string;
    visit_year: number | null;
    visit_month: number | null;
    decided_on: Date | null;
    decision: string | null;
  };
  certification_score: Fact & {
    framework: string;
    procedure_code: string;
    level: string;
    item: string;
    label: string | null;
    score: number;
  };
  certification_theme_decision: Fact & { procedure_code: string; rank: number; decision: string };
  commune: {
    source_file_id: number;
    code: string;
    postcode: string;
    name: string;
    latitude: number | null;
    longitude: number | null;
  };
  department: { code: string; name: string; region_code: string | null };
  establishment: Site;
  establishment_link: { release_id: number; finess: string; successor_finess: string; evidence: string[]; is_proven: boolean };
  establishment_procedure: {
    release_id: number;
    framework: string;
    procedure_code: string;
    finess: string;
    via: string;
    file_finess: string;
    is_primary: boolean;
  };
  import_issue: Issue;
  indicator: { code: string; family: string };
  legal_entity: {
    release_id: number;
    finess: string;
    name: string | null;
    city: string | null;
    department_code: string | null;
    region_code: string | null;
  };
  measurement: Result;
  outcome_dispersion: Estimate & { outside_share: number; outside_by_chance: number };
  reference_value: Fact & { indicator: string; campaign: number; scope: string; key: string; value: number };
  region: { code: string; name: string };
  release: { id: number; key: string; created_at: Date; is_fictional: boolean; seconds: number };
  release_change: { id: number; release_id: number; region: string | null; before: number; after: number };
  release_source: { release_id: number; source_file_id: number };
  site_record: Fact & { finess: string; postcode: string | null; city: string | null; commune_code: string | null };
  source_file: SourceFile;
  uncertainty_estimate: Estimate & Record<string, unknown>;
}

interface Fact {
  source_file_id: number;
  line: number;
}

interface Estimate {
  release_id: number;
  indicator: string;
  campaign: number;
  sites: number;
}

export interface Result extends Fact {
  finess: string;
  indicator: string;
  campaign: number;
  status: string;
  value: number | null;
  public_value: number | null;
  class: string | null;
  n: number | null;
  lower: number | null;
  upper: number | null;
  interval_origin: string;
  observed: number | null;
  expected: number | null;
  is_alert: boolean | null;
  evolution: string | null;
  obligation: string | null;
}

export interface Issue extends Fact {
  id: number;
  severity: string;
  kind: string;
  code: string;
  params: object;
  column: string | null;
  value: string | null;
}

export interface SourceFile {
  id: number;
  dataset: string;
  edition: string;
  campaign: number | null;
  file_name: string;
  sha256: string;
  bytes: number;
  publisher: string;
  licence: string;
  extracted_on: Date | null;
  imported_at: Date;
  rows: number;
  accepted: number;
  rejected: number;
  classes: Record<string, number> | null;
  mean_score: number | null;
}

export interface Site {
  release_id: number;
  finess: string;
  name: string;
  official_name: string;
  kind: string;
  legal_entity_finess: string | null;
  former_entities: string[];
  category_code: string | null;
  category_label: string | null;
  ownership: string | null;
  is_espic: boolean;
  address: string | null;
  postcode: string | null;
  city: string | null;
  commune_code: string | null;
  department_code: string | null;
  region_code: string | null;
  phone: string | null;
  latitude: number | null;
  longitude: number | null;
  location_precision: string | null;
  sectors: string[];
  activities: string[];
  other_names: string[];
  absent_from: string | null;
  absent_since: number | null;
  is_absence_exact: boolean | null;
  listed_as: string[];
  last_seen_year: number | null;
  last_seen_source_id: number | null;
  identity_source_id: number;
  identity_line: number;
}
