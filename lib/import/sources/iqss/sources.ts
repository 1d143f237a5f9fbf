import type { Source } from '@/lib/import/source';
import { IQSS_LAYOUTS, recogniseIqss } from './layout';
import { readLegacyOutcome } from './legacy-outcome';
import { readLegacyRecord } from './legacy-record';
import { parseLegacy } from './parse-legacy';
import { parseWideIqss } from './parse-wide';
import { recogniseLegacy } from './recognise-legacy';

/** The IQSS layouts: wide files of 2019, 2020 and 2021 onwards, then the legacy files of 2014 to 2018. */
export const iqssSources: readonly Source[] = [
  ...IQSS_LAYOUTS.map(
    (layout): Source => ({
      dataset: 'iqss',
      label: layout.label,
      recognise: (table) => recogniseIqss(layout, table.header),
      parse: (table, context) => parseWideIqss(layout, table, context),
    }),
  ),
  {
    dataset: 'iqss-legacy',
    label: 'IPAQSS (records)',
    recognise: (table) => recogniseLegacy('record', table.header),
    parse: (table, context) => parseLegacy(readLegacyRecord, table, context),
  },
  {
    dataset: 'iqss-legacy',
    label: 'IPAQSS (outcome ratios)',
    recognise: (table) => recogniseLegacy('outcome', table.header),
    parse: (table, context) => parseLegacy(readLegacyOutcome, table, context),
  },
];
