import type { Source } from '@/lib/import/source';
import { certificationSources } from '@/lib/import/sources/certification/sources';
import { communeSources } from '@/lib/import/sources/communes/sources';
import { esatisSources } from '@/lib/import/sources/esatis/sources';
import { finessSources } from '@/lib/import/sources/finess/sources';
import { iqssSources } from '@/lib/import/sources/iqss/sources';
import { pointSources } from '@/lib/import/sources/points/sources';
import { siteSources } from '@/lib/import/sources/sae/sources';

/** Every layout the portal reads. */
export const SOURCES: readonly Source[] = [
  ...siteSources,
  ...finessSources,
  ...pointSources,
  ...communeSources,
  ...certificationSources,
  ...esatisSources,
  ...iqssSources,
];
