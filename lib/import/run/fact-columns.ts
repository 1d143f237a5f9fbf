import type { Facts, FactTable } from '@/lib/import/facts';

type Columns = { [T in FactTable]: readonly (keyof Facts[T][number])[] };

/** The fields written for each table of facts, beside the file they come from. */
export const FACT_COLUMNS: Columns = {
  siteRecord: [
    ...(['line', 'finess', 'name', 'legalEntityFiness', 'categoryCode', 'categoryLabel', 'ownership', 'isEspic'] as const),
    ...(['address', 'postcode', 'city', 'communeCode', 'departmentCode', 'regionCode', 'phone'] as const),
  ],
  legalEntityRecord: ['line', 'finess', 'name'],
  numberLinkRecord: ['line', 'finess', 'otherFiness', 'relation'],
  pointRecord: ['line', 'finess', 'latitude', 'longitude', 'quality'],
  activityRecord: ['line', 'finess', 'code', 'value'],
  commune: ['code', 'postcode', 'name', 'departmentCode', 'latitude', 'longitude', 'localities'],
  certificationProcedure: [
    ...(['line', 'framework', 'code', 'visitYear', 'visitMonth', 'visitStartOn', 'decidedOn', 'decision'] as const),
  ],
  certificationScope: ['line', 'procedureCode', 'finess', 'legalEntityFiness', 'name', 'isPrimary'],
  certificationScore: ['line', 'procedureCode', 'level', 'item', 'label', 'score'],
  certificationThemeDecision: ['line', 'procedureCode', 'rank', 'decision'],
  measurement: [
    ...(['line', 'finess', 'indicator', 'campaign', 'status', 'value', 'publicValue', 'class', 'n', 'lower', 'upper'] as const),
    ...(['intervalOrigin', 'observed', 'expected', 'isAlert', 'evolution', 'obligation'] as const),
  ],
  referenceValue: ['line', 'indicator', 'campaign', 'scope', 'key', 'value'],
};

export const FACT_TABLES = Object.keys(FACT_COLUMNS) as readonly FactTable[];
