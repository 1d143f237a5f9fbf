import iconv from 'iconv-lite';
import type { Random } from '@/lib/tools/demo/random';
import type { Damage, DamagedFile } from './damage';

/** Damages of a CSV that know its lines and cells: an editor, a spreadsheet, a script that goes wrong. */
export const TEXT_DAMAGES: readonly Damage[] = [
  { kind: 'two lines change places', promised: 'noticed', apply: onLines(swapLines) },
  { kind: 'a line twice', promised: 'noticed', apply: onLines(repeatLine) },
  { kind: 'a line less', promised: 'fewer', apply: onLines(dropLine) },
  { kind: 'the header alone', promised: 'refused', apply: onLines(([header = '']) => ({ lines: [header], what: 'no row' })) },
  { kind: 'two columns change places', promised: 'noticed', apply: onLines(swapColumns) },
  { kind: 'a column twice', promised: 'refused', apply: onLines(repeatColumn) },
  { kind: 'a name for two columns', promised: 'refused', apply: onLines(repeatName) },
  { kind: 'another separator in the header', promised: 'refused', apply: onLines(otherSeparator) },
  { kind: 'two cells change places', promised: 'confined', apply: onLines(swapCells) },
  { kind: 'an odd cell', promised: 'confined', apply: onLines(oddCell) },
  { kind: 'a cell too many', promised: 'noticed', apply: onLines(oneCellMore) },
  { kind: 'a stray quote', promised: 'noticed', apply: onLines(strayQuote) },
  { kind: 'a giant cell', promised: 'noticed', apply: onLines(giantCell) },
  { kind: 'other line ends', promised: 'noticed', apply: otherLineEnds },
  ...['utf16-le', 'utf16-be', 'utf-32'].map(
    (encoding): Damage => ({
      kind: `saved in ${encoding}`,
      promised: 'refused',
      apply: (bytes) => ({ bytes: iconv.encode(decoded(bytes), encoding), what: encoding }),
    }),
  ),
  ...['macroman', 'cp850', 'cp437'].map(
    (encoding): Damage => ({
      kind: `saved in ${encoding}`,
      promised: 'noticed',
      apply: (bytes) => (hasAccents(bytes) ? { bytes: iconv.encode(decoded(bytes), encoding), what: encoding } : null),
    }),
  ),
  { kind: 'encoded twice', promised: 'noticed', apply: encodedTwice },
];

const ODD = [
  ...['', ' ', '0', '-1', '1e308', 'NaN', 'Infinity', '0x10', '3000000000', '99999999999999999999', '1.2.3', '12,5,6', '½', '٣'],
  ...[
    '31/02/2024',
    '9999-99-99',
    '=1+1',
    'null',
    'true',
    '<script>',
    '2.3,48.8',
    '\u202egnp',
    '\u0001',
    '\u0000',
    '\u200b',
    '\r',
  ],
  ...['é'.repeat(40_000), '000000000', '999999999', '99999'],
];

interface Lines {
  lines: readonly string[];
  touched?: readonly number[];
  what: string;
}

type LineDamage = (lines: readonly string[], separator: string, random: Random) => Lines | null;

/** Lines as bytes, one character each: what is not touched stays as it was. */
function onLines(damage: LineDamage): Damage['apply'] {
  return (bytes, random) => {
    const text = bytes.toString('latin1');
    const isEnded = text.endsWith('\n');
    const lines = (isEnded ? text.slice(0, -1) : text).split('\n');
    const separator = [';', ',', '\t'].sort((a, b) => countOf(lines[0], b) - countOf(lines[0], a))[0] ?? ';';
    const after = damage(lines, separator, random);
    if (!after) return null;
    const joined = after.lines.join('\n') + (isEnded ? '\n' : '');
    return { bytes: Buffer.from(joined, 'latin1'), what: after.what, ...(after.touched && { lines: after.touched }) };
  };
}

function countOf(line = '', separator: string): number {
  return line.split(separator).length;
}

/** A row below the header, as a position among the lines. */
function anyRow(lines: readonly string[], random: Random): number {
  return random.int(1, lines.length - 1);
}

function swapLines(lines: readonly string[], _: string, random: Random): Lines {
  const [a, b] = [anyRow(lines, random), anyRow(lines, random)];
  return { lines: lines.with(a, lines[b] ?? '').with(b, lines[a] ?? ''), what: `lines ${a + 1} and ${b + 1}` };
}

function repeatLine(lines: readonly string[], _: string, random: Random): Lines {
  const [from, to] = [anyRow(lines, random), anyRow(lines, random)];
  return { lines: lines.toSpliced(to, 0, lines[from] ?? ''), what: `line ${from + 1} before line ${to + 1}` };
}

function dropLine(lines: readonly string[], _: string, random: Random): Lines {
  const at = anyRow(lines, random);
  return { lines: lines.toSpliced(at, 1), what: `without line ${at + 1}` };
}

/** Damages of columns split every line: only where no cell is quoted. */
function cellsOf(lines: readonly string[], separator: string): string[][] | null {
  if (lines.some((line) => line.includes('"'))) return null;
  return lines.map((line) => line.replace(/\r$/, '').split(separator));
}

function swapColumns(lines: readonly string[], separator: string, random: Random): Lines | null {
  const cells = cellsOf(lines, separator);
  const width = cells?.[0]?.length ?? 0;
  if (!cells || isFiness(lines)) return null;
  const [a, b] = [random.int(0, width - 1), random.int(0, width - 1)];
  const after = cells.map((row) => (row.length > Math.max(a, b) ? row.with(a, row[b] ?? '').with(b, row[a] ?? '') : row));
  return { lines: after.map((row) => row.join(separator)), what: `columns ${a + 1} and ${b + 1}` };
}

function repeatColumn(lines: readonly string[], separator: string, random: Random): Lines | null {
  const cells = cellsOf(lines, separator);
  if (!cells || isFiness(lines)) return null;
  const at = random.int(0, (cells[0]?.length ?? 1) - 1);
  return { lines: cells.map((row) => [...row, row[at] ?? ''].join(separator)), what: `column ${at + 1}` };
}

function repeatName([header = '', ...rows]: readonly string[], separator: string, random: Random): Lines | null {
  if (isFiness([header])) return null;
  const names = header.replace(/\r$/, '').split(separator);
  const from = random.int(0, names.length - 1);
  const to = (from + random.int(1, names.length - 1)) % names.length;
  return { lines: [names.with(to, names[from] ?? '').join(separator), ...rows], what: `name ${from + 1} over ${to + 1}` };
}

function otherSeparator([header = '', ...rows]: readonly string[], separator: string): Lines | null {
  return isFiness([header]) ? null : { lines: [header.replaceAll(separator, '|'), ...rows], what: '|' };
}

/** The same row with its cells changed, where none is quoted. */
function changeRow(change: (cells: string[], random: Random) => string[]): LineDamage {
  return (lines, separator, random) => {
    const at = anyRow(lines, random);
    const line = lines[at] ?? '';
    const [end = ''] = /\r?$/.exec(line) ?? [];
    const bare = line.slice(0, line.length - end.length);
    if (bare.includes('"') && !/^"[^"]*"([;,]"[^"]*")*$/.test(bare)) return null;
    const cells = change(bare.split(separator), random);
    const after = cells.join(separator) + end;
    return { lines: lines.with(at, after), touched: [at + 1], what: `line ${at + 1}: ${after.slice(0, 120)}` };
  };
}

function swapCells(...args: Parameters<LineDamage>): Lines | null {
  return changeRow((cells, random) => {
    const [a, b] = [random.int(0, cells.length - 1), random.int(0, cells.length - 1)];
    return cells.with(a, cells[b] ?? '').with(b, cells[a] ?? '');
  })(...args);
}

function oddCell(...args: Parameters<LineDamage>): Lines | null {
  return changeRow((cells, random) => {
    const at = random.int(0, cells.length - 1);
    return cells.with(at, Buffer.from(random.pick(ODD)).toString('latin1'));
  })(...args);
}

function oneCellMore(lines: readonly string[], ...rest: [string, Random]): Lines | null {
  if (isFiness(lines)) return null;
  return changeRow((cells, random) => cells.toSpliced(random.int(0, cells.length), 0, '1'))(lines, ...rest);
}

function strayQuote(...args: Parameters<LineDamage>): Lines | null {
  return changeRow((cells, random) => {
    const at = random.int(0, cells.length - 1);
    const cell = cells[at] ?? '';
    const place = random.int(0, cell.length);
    return cells.with(at, `${cell.slice(0, place)}"${cell.slice(place)}`);
  })(...args);
}

function giantCell(...args: Parameters<LineDamage>): Lines | null {
  return changeRow((cells, random) => cells.with(random.int(0, cells.length - 1), 'x'.repeat(1_200_000)))(...args);
}

function otherLineEnds(bytes: Buffer, random: Random): DamagedFile | null {
  const end = random.pick(['\r\n', '\n', '\r']);
  const text = bytes.toString('latin1');
  return { bytes: Buffer.from(text.replace(/\r?\n/g, end), 'latin1'), what: JSON.stringify(end) };
}

function isFiness([header = '']: readonly string[]): boolean {
  return header.startsWith('finess;etalab');
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'win1252');
  }
}

function hasAccents(bytes: Buffer): boolean {
  return (decoded(bytes).match(/(?<=\p{L})[éèêàçôîÉÈ]/gu)?.length ?? 0) >= 3;
}

function encodedTwice(bytes: Buffer): DamagedFile | null {
  return hasAccents(bytes) ? { bytes: Buffer.from(iconv.decode(Buffer.from(decoded(bytes)), 'win1252')), what: 'UTF-8' } : null;
}
