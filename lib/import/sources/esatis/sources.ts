import type { Source } from '@/lib/import/source';
import { parseEsatis } from './parse';
import { recogniseSurvey } from './recognise';
import { SURVEYS } from './survey';

/** The e-Satis surveys, all campaigns and both file types. */
export const esatisSources: readonly Source[] = SURVEYS.map((survey) => ({
  dataset: survey.dataset,
  label: survey.label,
  recognise: (table) => recogniseSurvey(survey, table.header),
  parse: (table, context) => parseEsatis(survey, table, context),
}));
