import { zipOf } from '@/tests/setup/zip-of';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, from the XML inside its `sheetData`, with further parts or other ones. */
export function workbookOf(sheetData: string, others: Readonly<Record<string, Buffer | string>> = {}): Buffer {
  return zipOf({
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATION}"><sheets><sheet name="Resultats" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({ rId1: 'worksheets/sheet1.xml' }),
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>`,
    ...others,
  });
}

/** Relations of a workbook, from their numbers; the type is the name of the part. */
export function relations(targets: Readonly<Record<string, string>>): string {
  const lines = Object.entries(targets).map(([id, target]) => {
    const type = target.startsWith('worksheets/') ? 'worksheet' : target.replace(/\.xml$/, '');
    return `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`;
  });
  return `<Relationships>${lines.join('')}</Relationships>`;
}
