-- The last codes without a rule: scales and fields of care, what a site declares, what speaks for a successor, what became of an
-- estimate. NOT VALID, as in 20261127201300_rules. The codes are those of lib/domain (tests/integration/import/rules.test.ts).
ALTER TABLE "indicator"
  ADD CONSTRAINT "indicator_scale" CHECK ("scale" IN ('esatis-48h-mco', 'esatis-ca', 'esatis-ssr', 'iqss-record', 'icsha', 'outcome')) NOT VALID,
  ADD CONSTRAINT "indicator_sector" CHECK ("sector" IN ('MCO', 'CA', 'SMR', 'PSY', 'HAD', 'DIALYSE', 'USLD')) NOT VALID;
ALTER TABLE "establishment"
  ADD CONSTRAINT "establishment_sectors" CHECK ("sectors" <@ ARRAY['MCO', 'CA', 'SMR', 'PSY', 'HAD', 'DIALYSE', 'USLD']) NOT VALID,
  ADD CONSTRAINT "establishment_activities" CHECK ("activities" <@ ARRAY['MEDECINE', 'CHIRURGIE', 'OBSTETRIQUE', 'URGENCES', 'SMUR',
    'MATERNITE', 'REANIMATION', 'BLOC', 'CHIMIOTHERAPIE', 'RADIOTHERAPIE', 'NEUROCHIRURGIE', 'CHIRURGIE_CARDIAQUE', 'CHIRURGIE_CANCER',
    'GREFFE', 'GRANDS_BRULES', 'SOINS_PALLIATIFS', 'DOULEUR', 'IVG', 'AMP']) NOT VALID;
ALTER TABLE "establishment_link"
  ADD CONSTRAINT "establishment_link_evidence" CHECK ("evidence" <@ ARRAY['merged', 'address', 'town', 'near', 'entity', 'name',
    'same-care', 'some-care', 'newcomer', 'new-number', 'years']) NOT VALID;
ALTER TABLE "uncertainty_estimate"
  ADD CONSTRAINT "uncertainty_estimate_clamps" CHECK ("clamps" <@ ARRAY['between-raised-to-zero', 'individual-lowered-to-limit',
    'individual-raised-to-overall']) NOT VALID,
  ADD CONSTRAINT "uncertainty_estimate_refusal" CHECK ("refusal" IN ('too-few-sites', 'no-yardstick', 'same-counts', 'slope-not-positive',
    'too-uncertain', 'calibration-out-of-bounds', 'no-overall')) NOT VALID;
