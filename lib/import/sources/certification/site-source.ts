import type { Facts } from '@/lib/import/facts';
import type { IssueLog } from '@/lib/import/issues';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { optionalFiness, requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { recogniseSites } from './layouts';
import { ofProcedures } from './of-procedures';
import { requiredProcedureCode } from './procedure-code';

const YES = new Set(['true', 'vrai', 'oui', '1']);
const NO = new Set(['false', 'faux', 'non', '0']);

/** Sites within the scope of the procedures of cycles 5 and 6. Nothing in the file tells the cycle: its procedures do. */
export const siteSource: Source = {
  dataset: 'certification-sites',
  label: 'certification, établissements géographiques',
  recognise: recogniseSites,
  parse(table, { issues }) {
    const { read } = columnReader(table.header);
    const isFirst = firstOccurrence('code_demarche, FINESS_EG', issues);
    const primaryLines = new Map<string, number>();
    const certificationScope: Facts['certificationScope'] = [];
    for (const row of table.rows) {
      const { line } = row;
      const code = requiredProcedureCode(read(row, 'code_demarche'), line, 'code_demarche', issues);
      const finess = requiredFiness(read(row, 'FINESS_EG'), line, 'FINESS_EG', issues);
      if (!code || !finess || !isFirst(`${code} ${finess}`, line)) continue;
      const isPrimary = readYesNo(read(row, 'Site_Principal'), line, issues);
      if (isPrimary === null) continue;
      if (isPrimary) warnOfSecondPrimary(code, line, primaryLines, issues);
      certificationScope.push({
        line,
        procedureCode: code,
        finess,
        legalEntityFiness: optionalFiness(read(row, 'FINESS_EJ'), line, 'FINESS_EJ', issues),
        name: read(row, 'RS_eg').replace(/\s+/g, ' ') || null,
        isPrimary,
      });
    }
    return { edition: ofProcedures(certificationScope), campaign: null, facts: { certificationScope } };
  },
};

/** Null when the cell is neither, and the row is left out. */
function readYesNo(text: string, line: number, issues: IssueLog): boolean | null {
  const word = text.toLowerCase();
  if (YES.has(word) || NO.has(word)) return YES.has(word);
  issues.reject(line, word === '' ? 'choice-missing' : 'value-not-listed', 'Site_Principal', text, {
    allowed: ['true', 'false'],
  });
  return null;
}

function warnOfSecondPrimary(code: string, line: number, primaryLines: Map<string, number>, issues: IssueLog): void {
  const earlier = primaryLines.get(code);
  if (earlier === undefined) primaryLines.set(code, line);
  else issues.warn(line, 'second-primary-site', 'Site_Principal', code, { line: earlier });
}
