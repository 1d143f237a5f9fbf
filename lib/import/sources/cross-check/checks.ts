import { CERTIFICATION_CHECKS } from './certification-checks';
import type { DatasetChecks } from './cross-check';
import { HAS_CHECKS } from './has-checks';
import { PLACE_CHECKS } from './place-checks';
import { SAE_CHECKS } from './sae-checks';

/** Every pair of columns that could be swapped, with what in the file itself betrays it. */
export const DATASET_CHECKS: readonly DatasetChecks[] = [...CERTIFICATION_CHECKS, ...HAS_CHECKS, ...PLACE_CHECKS, ...SAE_CHECKS];
