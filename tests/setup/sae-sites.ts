import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A row of the table ID of the SAE 2023, read without our importer. */
export interface SaeSite {
  finess: string;
  category: string;
  name: string;
  town: string;
  /** Department as the reader knows it: "62", "974". */
  department: string;
  /** 1 public, 2 for profit, 3 non-profit. */
  ownership: string;
}

const LETTERS: Readonly<Record<string, string>> = {
  '9A': '971',
  '9B': '972',
  '9C': '973',
  '9D': '974',
  '9E': '975',
  '9F': '976',
};

export function saeSites(folder: string): SaeSite[] {
  const text = new TextDecoder('windows-1252').decode(readFileSync(path.join(folder, 'sae/ID_2023r.csv')));
  const [header = [], ...rows] = text.split(/\r?\n/).map((line) => line.split(';'));
  const column = (name: string) => header.findIndex((cell) => cell.toUpperCase() === name);
  const [finess, category, name, town, department, ownership] = ['FI', 'CAT', 'RS', 'NOMCOM', 'DEP', 'STJR'].map(column);
  const cell = (row: readonly string[], at = -1) => row[at] ?? '';
  return rows
    .filter((row) => row.length > 1)
    .map((row) => ({
      ...{ finess: cell(row, finess), category: cell(row, category), name: cell(row, name), town: cell(row, town) },
      ...{ department: LETTERS[cell(row, department)] ?? cell(row, department), ownership: cell(row, ownership) },
    }));
}

/** Numbers of the sites of each town. */
export function byTown(sites: readonly SaeSite[]): Map<string, Set<string>> {
  const towns = new Map<string, Set<string>>();
  for (const { town, finess } of sites) towns.set(town, (towns.get(town) ?? new Set()).add(finess));
  return towns;
}
