import { DECISION_LABELS } from '@/lib/domain/certification';
import type { Facts } from '@/lib/import/facts';
import { columnReader } from '@/lib/import/read/table';
import type { Source } from '@/lib/import/source';
import { firstOccurrence } from '@/lib/import/sources/first-occurrence';
import { parseDecision } from './decision';
import { procedureFramework } from './framework';
import { recogniseProcedures } from './layouts';
import { requiredProcedureCode } from './procedure-code';
import { readVisitDates } from './visit-dates';

/** Procedures of cycles 5 and 6 with their visit and decision. */
export const procedureSource: Source = {
  dataset: 'certification-demarche',
  label: 'certification, démarches',
  recognise: recogniseProcedures,
  parse(table, { issues }) {
    const reader = columnReader(table.header);
    const framework = procedureFramework(table);
    const isFirst = firstOccurrence('code_demarche', issues);
    const classes: Record<string, number> = {};
    const certificationProcedure: Facts['certificationProcedure'] = [];
    for (const row of table.rows) {
      const { line } = row;
      const code = requiredProcedureCode(reader.read(row, 'code_demarche'), line, 'code_demarche', issues);
      if (!code || !isFirst(code, line)) continue;
      const dates = readVisitDates(row, reader, issues);
      const label = reader.read(row, 'Decision_de_la_CCES');
      const decision = parseDecision(label);
      if (decision === 'unknown') {
        issues.reject(line, 'decision-unknown', 'Decision_de_la_CCES', label, { decisions: Object.keys(DECISION_LABELS) });
      }
      if (decision === 'unknown' || !dates) continue;
      if ((decision === null) !== (dates.decidedOn === null)) {
        if (decision) issues.warn(line, 'decision-without-date', 'date_de_decision', null);
        else issues.warn(line, 'date-without-decision', 'Decision_de_la_CCES', null);
      }
      certificationProcedure.push({ line, framework, code, ...dates, decision });
      const key = decision ?? 'pending';
      classes[key] = (classes[key] ?? 0) + 1;
    }
    const edition = framework === 'V2025' ? 'cycle-6' : 'cycle-5';
    return { edition, campaign: null, facts: { certificationProcedure }, classes };
  },
};
