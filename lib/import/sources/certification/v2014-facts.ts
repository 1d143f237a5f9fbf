import type { V2014Level } from '@/lib/domain/certification';
import type { Facts } from '@/lib/import/facts';
import type { IssueLog } from '@/lib/import/issues';

/** What a V2014 file says of one site: the procedure it belongs to and its outcome. */
export interface V2014Statement {
  line: number;
  code: string;
  /** Null when the statement is about a legal entity. */
  siteFiness: string | null;
  level: V2014Level | null;
  decidedOn: Date | null;
  themes: readonly { rank: number; decision: string }[];
}

interface V2014Facts {
  facts: Pick<Facts, 'certificationProcedure' | 'certificationScope' | 'certificationThemeDecision'>;
  classes: Record<string, number>;
}

/**
 * Procedures and their sites out of statements that repeat the procedure for each site. A statement that contradicts
 * the first one of its procedure is left out.
 */
export function v2014Facts(statements: readonly V2014Statement[], issues: IssueLog): V2014Facts {
  const firsts = new Map<string, V2014Statement>();
  const certificationScope: Facts['certificationScope'] = [];
  for (const statement of statements) {
    const { line, code, siteFiness: finess } = statement;
    const first = firsts.get(code);
    if (first && !agree(first, statement)) {
      issues.reject(line, 'procedure-disagrees', null, code, { line: first.line });
      continue;
    }
    firsts.set(code, first ?? statement);
    const scope = { line, procedureCode: code, legalEntityFiness: null, name: null, isPrimary: false };
    if (finess) certificationScope.push({ ...scope, finess });
  }
  const procedures = [...firsts.values()];
  const classes: Record<string, number> = {};
  for (const { level } of procedures) classes[level ?? 'pending'] = (classes[level ?? 'pending'] ?? 0) + 1;
  return {
    facts: {
      certificationProcedure: procedures.map(({ line, code, level, decidedOn }) => {
        const noVisit = { visitYear: null, visitMonth: null, visitStartOn: null };
        return { line, framework: 'V2014', code, ...noVisit, decidedOn, decision: level };
      }),
      certificationScope,
      certificationThemeDecision: procedures.flatMap(({ line, code, themes }) =>
        themes.map((theme) => ({ line, procedureCode: code, ...theme })),
      ),
    },
    classes,
  };
}

function agree(a: V2014Statement, b: V2014Statement): boolean {
  return a.level === b.level && a.decidedOn?.getTime() === b.decidedOn?.getTime();
}
