import { crc32, inflateRawSync } from 'node:zlib';
import type { Random } from '@/lib/tools/demo/random';
import { zipOf } from '@/tests/setup/zip-of';
import type { Damage, DamagedFile } from './damage';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Damages that know a workbook is an archive of XML: a tool that writes it badly, or someone who means harm. */
export const WORKBOOK_DAMAGES: readonly Damage[] = [
  {
    kind: 'a wrong CRC',
    promised: 'refused',
    apply: onHeaders((header) => header.writeUInt32LE((header.readUInt32LE(0) ^ 1) >>> 0, 0)),
  },
  {
    kind: 'a wrong size',
    promised: 'refused',
    apply: onHeaders((header) => header.writeUInt32LE(header.readUInt32LE(8) + 1, 8)),
  },
  { kind: 'a part less', promised: 'noticed', apply: onParts((parts, random) => delete parts[random.pick(Object.keys(parts))]) },
  { kind: 'two archives', promised: 'refused', apply: (bytes) => ({ bytes: Buffer.concat([bytes, bytes]), what: 'twice' }) },
  {
    kind: 'a cell outside the sheet',
    promised: 'refused',
    apply: onSheet((xml) => xml.replace(/(.*)r="[A-Z]+(\d+)"/s, '$1r="ZZZZZZ$2"')),
  },
  {
    kind: 'a row outside the sheet',
    promised: 'refused',
    apply: onSheet((xml) => xml.replace(/(.*)<row r="\d+"/s, '$1<row r="99999999"')),
  },
  { kind: 'a row twice', promised: 'refused', apply: onSheet((xml) => xml.replace(/(<row\b.*?<\/row>)/s, '$1$1')) },
  {
    kind: 'a text that is not there',
    promised: 'refused',
    apply: onSheet((xml) => xml.replace(/t="s"([^>]*)><v>\d+/, 't="s"$1><v>9999999')),
  },
  { kind: 'a tag that never closes', promised: 'refused', apply: onSheet((xml) => xml.replace(/(.*)<\/row>/s, '$1')) },
  { kind: 'a cut sheet', promised: 'refused', apply: onSheet((xml, random) => xml.slice(0, random.int(1, xml.length - 1))) },
  {
    kind: 'a cell too many',
    promised: 'noticed',
    apply: onSheet((xml) => xml.replace(/(.*)<\/row>/s, '$1<c r="XFD9"><v>1</v></c></row>')),
  },
  {
    kind: 'a giant cell',
    promised: 'noticed',
    apply: onSheet((xml) => xml.replace(/(.*)<c [^>]*>.*?<\/c>/s, `$1<c t="str"><v>${'x'.repeat(1_200_000)}</v></c>`)),
  },
];

function onSheet(change: (xml: string, random: Random) => string): Damage['apply'] {
  return onParts((parts, random) => {
    parts[SHEET] = Buffer.from(change((parts[SHEET] ?? Buffer.alloc(0)).toString(), random));
  });
}

/** A sound archive of changed parts. */
function onParts(change: (parts: Record<string, Buffer>, random: Random) => unknown): Damage['apply'] {
  return (bytes, random): DamagedFile => {
    const parts = partsOf(bytes);
    change(parts, random);
    return { bytes: zipOf(parts), what: 'in a sound archive' };
  };
}

/** Changes a field of the directory: from the CRC on, CRC, packed size, size. */
function onHeaders(change: (fields: Buffer) => void): Damage['apply'] {
  return (bytes, random): DamagedFile => {
    const after = Buffer.from(bytes);
    const entries = entriesOf(after);
    const at = random.pick(entries);
    change(after.subarray(at + 16, at + 28));
    return { bytes: after, what: `directory entry at byte ${at}` };
  };
}

function entriesOf(bytes: Buffer): number[] {
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  const entries: number[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < bytes.readUInt16LE(end + 10); index += 1) {
    entries.push(at);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function partsOf(bytes: Buffer): Record<string, Buffer> {
  const parts: Record<string, Buffer> = {};
  for (const at of entriesOf(bytes)) {
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const part = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (crc32(part) !== bytes.readUInt32LE(at + 16)) throw new Error(`${name} was damaged before`);
    parts[name] = part;
  }
  return parts;
}
