import { type CurrentState, FRAMEWORKS, type ProcedureRecord } from '@/lib/domain/certification';
import { currentProcedure, currentState } from '@/lib/domain/current-certification';
import type { Absence } from '@/lib/domain/identity/decide-presence';
import { fetchJson } from './fetch-json';

/** What a popup says of a site: identity and the procedure its state comes from (null: none in cycles 5 and 6). */
export interface SiteSummary {
  finess: string;
  name: string;
  place: string;
  /** Only its commune is known: the mark stands at the centre. */
  isApproximate: boolean;
  state: CurrentState;
  /** An attached structure: the decision is said in words, never as a mark on it. */
  isAnnex: boolean;
  absence: Absence | null;
  procedure: ProcedureRecord | null;
}

/** Reads a site from the public API. Rejects when it is not there. */
export async function readEstablishment(finess: string): Promise<SiteSummary> {
  const site = await fetchJson(`/api/v1/establishments/${encodeURIComponent(finess)}`);
  const name = text(site, 'name');
  if (!name) throw new Error(`No establishment ${finess}`);
  const list = field(site, 'certification');
  const procedure = currentProcedure((Array.isArray(list) ? list : []).flatMap(readProcedure));
  return {
    finess,
    name,
    place: [text(site, 'postcode'), text(site, 'city')].filter(Boolean).join(' '),
    isApproximate: text(site, 'locationPrecision') === 'commune',
    state: currentState(procedure),
    procedure,
    isAnnex: text(site, 'kind') === 'annex',
    absence: readAbsence(field(site, 'absence')),
  };
}

function readAbsence(absence: unknown): Absence | null {
  const listedAs = field(absence, 'listedAs');
  if (Array.isArray(listedAs)) return { listedAs: listedAs.map(String) };
  const register = (['sae', 'finess'] as const).find((code) => code === text(absence, 'register'));
  const since = number(absence, 'since');
  return register && since !== null ? { register, since, isExact: field(absence, 'isExact') === true } : null;
}

function readProcedure(row: unknown): ProcedureRecord[] {
  const framework = FRAMEWORKS.find((code) => code === text(row, 'framework'));
  if (!framework) return [];
  return [
    {
      framework,
      code: text(row, 'code') ?? text(row, 'procedureCode') ?? '',
      visitYear: number(row, 'visitYear'),
      visitMonth: number(row, 'visitMonth'),
      decidedOn: text(row, 'decidedOn'),
      decision: text(row, 'decision'),
      siteCount: number(row, 'siteCount') ?? 1,
    },
  ];
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}

function text(from: unknown, name: string): string | null {
  const value = field(from, name);
  return typeof value === 'string' && value !== '' ? value : null;
}

function number(from: unknown, name: string): number | null {
  const value = field(from, name);
  return typeof value === 'number' ? value : null;
}
