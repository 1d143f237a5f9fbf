import path from 'node:path';
import { walkXml } from './walk-xml';

interface WorkbookParts {
  /** XML of the sheet of results (`Resultats`), else of the first sheet. */
  sheet: Buffer;
  sharedStrings: Buffer | null;
  styles: Buffer | null;
  /** Dates count from 1904, as the first Excel for the Macintosh did. */
  countsFrom1904: boolean;
}

interface Relation {
  id: string;
  type: string;
  part: string;
}

/** Finds the parts of a workbook that hold the cells. Throws when one that is named is not there. */
export function workbookParts(parts: ReadonlyMap<string, Buffer>): WorkbookParts {
  const relations = readRelations(partOf(parts, 'xl/_rels/workbook.xml.rels'));
  const optional = (type: string) => {
    const relation = relations.find((candidate) => candidate.type === type);
    return relation ? partOf(parts, relation.part) : null;
  };
  const { sheets, countsFrom1904 } = readWorkbook(partOf(parts, 'xl/workbook.xml'));
  const chosen = sheets.find(({ name }) => /^r[eé]sultats?$/i.test(name.trim())) ?? sheets[0];
  const relation = relations.find(({ id }) => id === chosen?.relation);
  if (!relation) throw new Error('no sheet');
  return {
    sheet: partOf(parts, relation.part),
    sharedStrings: optional('sharedStrings'),
    styles: optional('styles'),
    countsFrom1904,
  };
}

function partOf(parts: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const part = parts.get(name);
  if (!part) throw new Error(`${name} is missing`);
  return part;
}

function readRelations(xml: Buffer): readonly Relation[] {
  const relations: Relation[] = [];
  walkXml(xml, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (name !== 'Relationship') return;
      const part = target.startsWith('/') ? target.slice(1) : path.posix.join('xl', target);
      relations.push({ id, type: path.posix.basename(type), part });
    },
  });
  return relations;
}

function readWorkbook(xml: Buffer) {
  const sheets: { name: string; relation: string }[] = [];
  let countsFrom1904 = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') countsFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation });
    },
  });
  return { sheets, countsFrom1904 };
}
