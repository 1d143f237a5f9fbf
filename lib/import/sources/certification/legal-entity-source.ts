import type { Facts } from '@/lib/import/facts';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { requiredFiness } from '@/lib/import/sources/finess-cell';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { recogniseLegalEntities } from './layouts';
import { ofProcedures } from './of-procedures';
import { requiredProcedureCode } from './procedure-code';

/** Legal entities of the procedures; one entity may be in several procedures, its name is kept once. */
export const legalEntitySource: Source = {
  dataset: 'certification-jur',
  label: 'certification, établissements juridiques',
  recognise: recogniseLegalEntities,
  parse(table, { issues }) {
    const { read } = columnReader(table.header);
    const isFirst = firstOccurrence('code_demarche, FINESS_EJ', issues);
    const procedures: { procedureCode: string }[] = [];
    const entities = new Map<string, Facts['legalEntityRecord'][number]>();
    for (const row of table.rows) {
      const { line } = row;
      const code = requiredProcedureCode(read(row, 'code_demarche'), line, 'code_demarche', issues);
      const finess = requiredFiness(read(row, 'FINESS_EJ'), line, 'FINESS_EJ', issues);
      if (!code || !finess || !isFirst(`${code} ${finess}`, line)) continue;
      procedures.push({ procedureCode: code });
      const name = read(row, 'RS_EJ').replace(/\s+/g, ' ');
      if (name === '') issues.reject(line, 'name-missing', 'RS_EJ', null);
      else if (!entities.has(finess)) entities.set(finess, { line, finess, name });
    }
    return { edition: ofProcedures(procedures), campaign: null, facts: { legalEntityRecord: [...entities.values()] } };
  },
};
