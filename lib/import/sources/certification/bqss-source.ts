import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { matchHeader } from '@/lib/import/sources/match-header';
import { readBqssStatements } from './bqss-statements';
import { v2014Facts } from './v2014-facts';

const VALUES = ['value_boolean', 'value_string', 'value_integer', 'value_float', 'value_date'];

/**
 * BQSS, HAS's consolidated base in long form ("valeurs"): one value per row. Its V2014 certification is read.
 * Its results of cycle 5 are not: they come without the number of the procedure, and a decision belongs to a procedure.
 */
export const bqssSource: Source = {
  dataset: 'certification-v2014',
  label: 'BQSS, valeurs (certification V2014)',
  recognise: ({ header }) =>
    matchHeader(header, {
      required: ['annee', 'finess', 'finess_type', 'key', ...VALUES, 'missing_value'],
      distinctive: ['finess_type', 'key', ...VALUES, 'missing_value'],
    }),
  parse(table, { issues }) {
    const { statements, otherKeys } = readBqssStatements(table.rows, columnReader(table.header), issues);
    const { facts, classes } = v2014Facts(statements, issues);
    return { edition: 'v2014', campaign: null, facts, classes: { ...classes, 'other-keys': otherKeys } };
  },
};
