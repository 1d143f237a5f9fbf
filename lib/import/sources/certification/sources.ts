import type { Source } from '@/lib/import/source';
import { bqssSource } from './bqss-source';
import { legalEntitySource } from './legal-entity-source';
import { procedureSource } from './procedure-source';
import { chapterScoreSource, objectiveScoreSource } from './score-sources';
import { siteSource } from './site-source';
import { v2014Source } from './v2014-source';

/** HAS, certification: cycles 5 and 6, and the V2014 that came before. */
export const certificationSources: readonly Source[] = [
  procedureSource,
  siteSource,
  legalEntitySource,
  chapterScoreSource,
  objectiveScoreSource,
  v2014Source,
  bqssSource,
];
