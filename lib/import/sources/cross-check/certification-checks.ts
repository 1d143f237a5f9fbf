import { readFiness } from '@/lib/domain/finess';
import type { DatasetChecks } from './cross-check';
import { LOOKS, looksLike } from './looks-like';

/** The code of a procedure is no FINESS number: where it looks like one, the two columns are swapped. */
const codes =
  (finess: string): DatasetChecks['checks'] =>
  () => [
    {
      columns: ['code_demarche', finess],
      agrees: (read) => (read('code_demarche') === '' ? null : readFiness(read('code_demarche')) === null),
    },
  ];

export const CERTIFICATION_CHECKS: readonly DatasetChecks[] = [
  { datasets: ['certification-sites'], checks: codes('FINESS_EG') },
  { datasets: ['certification-sites'], checks: () => [looksLike('RS_eg', LOOKS.hospital)] },
  { datasets: ['certification-jur'], checks: codes('FINESS_EJ') },
];
