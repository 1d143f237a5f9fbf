-- Rules the database holds by itself, whoever writes. NOT VALID: rows of before were read by other rules, and are replaced
-- when their files are read again. Every new row is checked. The codes are those of lib/domain (tests/integration/import/rules.test.ts).

-- Numbers, places and dates. The pattern costs a third of the writing of a long table: there the length is checked, and that
-- each number is known before the release is committed (lib/import/verify/check-references.ts).
ALTER TABLE "site_record" ADD CONSTRAINT "site_record_finess" CHECK ("finess" ~ '^(\d{2}|2[AB])\d{7}$') NOT VALID,
  ADD CONSTRAINT "site_record_entity" CHECK ("legal_entity_finess" ~ '^(\d{2}|2[AB])\d{7}$') NOT VALID,
  ADD CONSTRAINT "site_record_ownership" CHECK ("ownership" IN ('public', 'private-nonprofit', 'private-forprofit')) NOT VALID;
ALTER TABLE "legal_entity_record" ADD CONSTRAINT "legal_entity_record_finess" CHECK ("finess" ~ '^(\d{2}|2[AB])\d{7}$') NOT VALID;
ALTER TABLE "number_link_record"
  ADD CONSTRAINT "number_link_record_finess" CHECK ("finess" ~ '^(\d{2}|2[AB])\d{7}$' AND "other_finess" ~ '^(\d{2}|2[AB])\d{7}$') NOT VALID,
  ADD CONSTRAINT "number_link_record_relation" CHECK ("relation" IN ('merged', 'previous-entity')) NOT VALID;
ALTER TABLE "point_record" ADD CONSTRAINT "point_record_finess" CHECK ("finess" ~ '^(\d{2}|2[AB])\d{7}$') NOT VALID,
  ADD CONSTRAINT "point_record_degrees" CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180) NOT VALID;
ALTER TABLE "activity_record" ADD CONSTRAINT "activity_record_finess" CHECK (length("finess") = 9) NOT VALID,
  ADD CONSTRAINT "activity_record_value" CHECK ("value" >= 0) NOT VALID;
ALTER TABLE "commune"
  ADD CONSTRAINT "commune_degrees" CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180) NOT VALID,
  ADD CONSTRAINT "commune_whole_point" CHECK (("latitude" IS NULL) = ("longitude" IS NULL)) NOT VALID;

-- Certification: the decisions of two frameworks are never mixed.
ALTER TABLE "certification_procedure" ADD CONSTRAINT "certification_procedure_decision" CHECK (
    CASE "framework" WHEN 'V2014' THEN "decision" IN ('A', 'B', 'C', 'D', 'E')
      WHEN 'V2020' THEN "decision" IN ('with-distinction', 'certified', 'with-conditions', 'not-certified')
      WHEN 'V2025' THEN "decision" IN ('with-distinction', 'certified', 'with-conditions', 'not-certified')
      ELSE false END) NOT VALID,
  ADD CONSTRAINT "certification_procedure_dates" CHECK (
    COALESCE("visit_year", 2020) BETWEEN 1999 AND 2100 AND COALESCE("visit_month", 1) BETWEEN 1 AND 12) NOT VALID;
ALTER TABLE "certification_scope" ADD CONSTRAINT "certification_scope_framework" CHECK ("framework" IN ('V2014', 'V2020', 'V2025')) NOT VALID,
  ADD CONSTRAINT "certification_scope_finess" CHECK ("finess" ~ '^(\d{2}|2[AB])\d{7}$' AND COALESCE("legal_entity_finess", '000000000') ~ '^(\d{2}|2[AB])\d{7}$') NOT VALID;
ALTER TABLE "certification_score" ADD CONSTRAINT "certification_score_level" CHECK ("level" IN ('chapter', 'objective')) NOT VALID,
  ADD CONSTRAINT "certification_score_framework" CHECK ("framework" IN ('V2014', 'V2020', 'V2025')) NOT VALID,
  ADD CONSTRAINT "certification_score_range" CHECK ("score" BETWEEN 0 AND 100) NOT VALID;

-- Results: a value or a class or the reason for their absence. An interval is in order and has its origin.
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_finess" CHECK (length("finess") = 9) NOT VALID,
  ADD CONSTRAINT "measurement_campaign" CHECK ("campaign" BETWEEN 2008 AND 2100) NOT VALID,
  ADD CONSTRAINT "measurement_status" CHECK ("status" IN ('scored', 'not-concerned', 'no-activity', 'not-comparable',
    'insufficient-data', 'non-respondent', 'not-validated', 'not-applicable', 'too-few-cases', 'not-published')) NOT VALID,
  ADD CONSTRAINT "measurement_value_or_reason" CHECK (CASE WHEN "status" = 'scored' THEN num_nonnulls("value", "class") > 0
    ELSE num_nonnulls("value", "public_value", "class", "lower", "upper") = 0 END) NOT VALID,
  ADD CONSTRAINT "measurement_interval" CHECK (("lower" IS NULL) = ("upper" IS NULL) AND COALESCE("lower" <= "upper", true)
    AND ("lower" IS NULL) = ("interval_origin" = 'none')) NOT VALID,
  ADD CONSTRAINT "measurement_interval_origin" CHECK ("interval_origin" IN ('published', 'exact-poisson', 'estimated', 'none')) NOT VALID,
  ADD CONSTRAINT "measurement_counts" CHECK (COALESCE("n", 0) >= 0 AND COALESCE("observed", 0) >= 0 AND COALESCE("expected", 0) >= 0) NOT VALID,
  ADD CONSTRAINT "measurement_evolution" CHECK ("evolution" IN ('decrease', 'stable', 'increase', 'not-computable')) NOT VALID,
  ADD CONSTRAINT "measurement_obligation" CHECK ("obligation" IN ('mandatory', 'optional')) NOT VALID;
ALTER TABLE "reference_value" ADD CONSTRAINT "reference_value_scope" CHECK ("scope" IN ('region', 'type', 'country')) NOT VALID,
  ADD CONSTRAINT "reference_value_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator" ("code") NOT VALID;

-- Files.
ALTER TABLE "source_file" ADD CONSTRAINT "source_file_rows" CHECK ("rows" = "accepted" + "rejected" AND "accepted" >= 0 AND "rejected" >= 0) NOT VALID,
  ADD CONSTRAINT "source_file_campaign" CHECK ("campaign" BETWEEN 2008 AND 2100) NOT VALID;
ALTER TABLE "import_issue" ADD CONSTRAINT "import_issue_severity" CHECK ("severity" IN ('rejected', 'warning')) NOT VALID;

-- What a release derives.
ALTER TABLE "establishment" ADD CONSTRAINT "establishment_finess" CHECK ("finess" ~ '^(\d{2}|2[AB])\d{7}$') NOT VALID,
  ADD CONSTRAINT "establishment_kind" CHECK ("kind" IN ('hospital', 'annex')) NOT VALID,
  ADD CONSTRAINT "establishment_ownership" CHECK ("ownership" IN ('public', 'private-nonprofit', 'private-forprofit')) NOT VALID,
  ADD CONSTRAINT "establishment_point" CHECK (("latitude" IS NULL) = ("location_precision" IS NULL) AND ("longitude" IS NULL) = ("latitude" IS NULL)
    AND COALESCE("location_precision", 'address') IN ('address', 'commune')
    AND COALESCE("latitude", 0) BETWEEN -90 AND 90 AND COALESCE("longitude", 0) BETWEEN -180 AND 180) NOT VALID,
  ADD CONSTRAINT "establishment_absent_from" CHECK ("absent_from" IN ('sae', 'finess')) NOT VALID,
  ADD CONSTRAINT "establishment_region_fkey" FOREIGN KEY ("region_code") REFERENCES "region" ("code") NOT VALID,
  ADD CONSTRAINT "establishment_department_fkey" FOREIGN KEY ("department_code") REFERENCES "department" ("code") NOT VALID,
  ADD CONSTRAINT "establishment_identity_source_fkey" FOREIGN KEY ("identity_source_id") REFERENCES "source_file" ("id") NOT VALID;
ALTER TABLE "establishment_procedure" ADD CONSTRAINT "establishment_procedure_framework" CHECK ("framework" IN ('V2014', 'V2020', 'V2025')) NOT VALID,
  ADD CONSTRAINT "establishment_procedure_via" CHECK ("via" IN ('site', 'swapped', 'entity', 'predecessor', 'successor')) NOT VALID,
  ADD CONSTRAINT "establishment_procedure_site_fkey" FOREIGN KEY ("release_id", "finess") REFERENCES "establishment" ("release_id", "finess") ON DELETE CASCADE NOT VALID;
ALTER TABLE "establishment_link" ADD CONSTRAINT "establishment_link_site_fkey" FOREIGN KEY ("release_id", "finess") REFERENCES "establishment" ("release_id", "finess") ON DELETE CASCADE NOT VALID,
  ADD CONSTRAINT "establishment_link_successor_fkey" FOREIGN KEY ("release_id", "successor_finess") REFERENCES "establishment" ("release_id", "finess") ON DELETE CASCADE NOT VALID,
  ADD CONSTRAINT "establishment_link_ends" CHECK ("finess" <> "successor_finess" AND cardinality("evidence") > 0) NOT VALID;
ALTER TABLE "legal_entity" ADD CONSTRAINT "legal_entity_finess" CHECK ("finess" ~ '^(\d{2}|2[AB])\d{7}$') NOT VALID;
ALTER TABLE "uncertainty_estimate" ADD CONSTRAINT "uncertainty_estimate_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator" ("code") NOT VALID,
  ADD CONSTRAINT "uncertainty_estimate_or_refusal" CHECK (("individual_sd" IS NULL) = ("refusal" IS NOT NULL)) NOT VALID;
ALTER TABLE "outcome_dispersion" ADD CONSTRAINT "outcome_dispersion_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator" ("code") NOT VALID;
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_direction" CHECK ("direction" IN ('higher', 'lower')) NOT VALID,
  ADD CONSTRAINT "indicator_unit" CHECK ("unit" IN ('score', 'percent', 'percent-of-target', 'ratio')) NOT VALID,
  ADD CONSTRAINT "indicator_family" CHECK ("family" IN ('esatis', 'iqss-record', 'icsha', 'outcome')) NOT VALID,
  ADD CONSTRAINT "indicator_type" CHECK ("type" IN ('process', 'outcome', 'experience')) NOT VALID;
