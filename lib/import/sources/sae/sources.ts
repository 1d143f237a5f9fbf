import type { Source } from '@/lib/import/source';
import { activitySource } from './activity-source';
import { ACTIVITY_TABLES } from './activity-tables';
import { ID_COLUMNS, IDB_COLUMNS } from './identity-columns';
import { identitySource } from './identity-source';
import { legalEntitySource } from './legal-entity-source';

/** DREES, Statistique annuelle des établissements: who the sites are and what they do. */
export const siteSources: readonly Source[] = [
  identitySource('sae-id', ID_COLUMNS),
  identitySource('sae-idb', IDB_COLUMNS),
  legalEntitySource,
  ...ACTIVITY_TABLES.map(activitySource),
];
