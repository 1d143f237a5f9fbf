import { grouped } from './grouped';
import { isoDay } from './iso-day';
import type { TwinRelease } from './releases';

export interface TwinProcedure {
  framework: string;
  code: string;
  visitYear: number | null;
  visitMonth: number | null;
  decidedOn: string | null;
  decision: string | null;
  siteCount: number;
}

/** The procedures of each site. Its sites are counted by the numbers the file gives, not by former or next ones. */
export function proceduresIn({ rows }: TwinRelease): Map<string, TwinProcedure[]> {
  const procedures = grouped(rows('certification_procedure'), ({ framework, code }) => `${framework} ${code}`);
  const scopes = grouped(rows('establishment_procedure'), (scope) => `${scope.framework} ${scope.procedure_code}`);
  const bySite = new Map<string, TwinProcedure[]>();
  for (const [key, sites] of scopes) {
    const siteCount = sites.filter(({ via }) => via !== 'predecessor' && via !== 'successor').length;
    for (const row of procedures.get(key) ?? []) {
      const { framework, code, visit_year: visitYear, visit_month: visitMonth, decision } = row;
      const procedure = { framework, code, visitYear, visitMonth, decidedOn: isoDay(row.decided_on), decision, siteCount };
      for (const { finess } of sites) bySite.set(finess, [...(bySite.get(finess) ?? []), procedure]);
    }
  }
  return bySite;
}

/** Where a site stands: its latest decision of cycles 5 and 6, of two of one day that of the newer cycle; else its procedure without one. */
export function currentOf(procedures: readonly TwinProcedure[]): TwinProcedure | null {
  const current = procedures.filter(({ framework }) => framework !== 'V2014');
  let best: TwinProcedure | null = null;
  for (const one of current) {
    if (one.decision === null) continue;
    const day = one.decidedOn ?? '';
    const bestDay = best?.decidedOn ?? '';
    if (best === null || day > bestDay || (day === bestDay && one.framework > best.framework)) best = one;
  }
  return best ?? current.find(({ decision }) => decision === null) ?? null;
}

/** What the list shows of it. */
export function certificationOf(procedures: readonly TwinProcedure[]) {
  const current = currentOf(procedures);
  return {
    state: current ? (current.decision ?? 'pending') : 'none',
    framework: current?.framework ?? null,
    procedureCode: current?.code ?? null,
    decidedOn: current?.decidedOn ?? null,
    siteCount: current?.siteCount ?? 0,
    visitYear: current?.visitYear ?? null,
    visitMonth: current?.visitMonth ?? null,
  };
}

/** Its latest V2014 level. */
export function levelOf(procedures: readonly TwinProcedure[]): string | null {
  const levels = procedures.filter(({ framework, decision }) => framework === 'V2014' && decision !== null);
  const days = levels.map(({ decidedOn }) => decidedOn ?? '').sort();
  return levels.find(({ decidedOn }) => (decidedOn ?? '') === days.at(-1))?.decision ?? null;
}
