import type { Facts } from '@/lib/import/facts';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { optionalFiness, requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { type CurrentFramework, editionOf } from './framework';
import { recogniseSites } from './layouts';
import { requiredProcedureCode } from './procedure-code';
import { indexProcedures } from './procedure-index';

const YES = new Set(['true', 'vrai', 'oui', '1']);
const NO = new Set(['false', 'faux', 'non', '0']);

/** Sites within the scope of the procedures of cycles 5 and 6. */
export const siteSource: Source = {
  dataset: 'certification-sites',
  label: 'certification, établissements géographiques',
  recognise: recogniseSites,
  parse(table, context) {
    const { issues } = context;
    const { read } = columnReader(table.header);
    const { frameworkOf, isKnown } = indexProcedures(table, context);
    const isFirst = firstOccurrence('code_demarche, FINESS_EG', issues);
    const primaryLines = new Map<string, number>();
    const frameworks: CurrentFramework[] = [];
    const certificationScope: Facts['certificationScope'] = [];
    for (const row of table.rows) {
      const { line } = row;
      const code = requiredProcedureCode(read(row, 'code_demarche'), line, 'code_demarche', issues);
      const finess = requiredFiness(read(row, 'FINESS_EG'), line, 'FINESS_EG', issues);
      if (!code || !finess || !isFirst(`${code} ${finess}`, line)) continue;
      const primary = read(row, 'Site_Principal').toLowerCase();
      if (!YES.has(primary) && !NO.has(primary)) {
        issues.reject(
          line,
          primary === '' ? 'value-missing' : 'class-unknown',
          'Site_Principal',
          primary,
          'Neither true nor false.',
        );
        continue;
      }
      if (isKnown && !isKnown(code)) issues.warn(line, 'reference-unknown', 'code_demarche', code, 'No procedure has this code.');
      const earlier = primaryLines.get(code);
      if (YES.has(primary) && earlier !== undefined) {
        issues.warn(
          line,
          'duplicate-key',
          'Site_Principal',
          code,
          `Line ${earlier} already is the primary site of this procedure.`,
        );
      }
      if (YES.has(primary)) primaryLines.set(code, earlier ?? line);
      const framework = frameworkOf(code);
      frameworks.push(framework);
      certificationScope.push({
        line,
        framework,
        procedureCode: code,
        finess,
        legalEntityFiness: optionalFiness(read(row, 'FINESS_EJ'), line, 'FINESS_EJ', issues),
        name: read(row, 'RS_eg').replace(/\s+/g, ' ') || null,
        isPrimary: YES.has(primary),
      });
    }
    return { edition: editionOf(frameworks), campaign: null, facts: { certificationScope } };
  },
};
