import iconv from 'iconv-lite';
import { BadFileError } from '@/lib/import/source';
import { markForeignAccents } from './foreign-encoding';

export interface Piece {
  text: string;
  encoding: 'utf-8' | 'windows-1252';
}

/**
 * Text of a CSV, piece by piece, each piece ending with a line: strict UTF-8, else Windows-1252 — line by line, since one
 * SAE edition mixes both in one file. A character that neither has comes as U+FFFD.
 * Refuses what is not text, text that was encoded twice, and text in an encoding of another system.
 */
export function* decodePieces(bytes: Uint8Array, fileName: string): Generator<Piece> {
  if (bytes.length === 0) throw new BadFileError(fileName, 'the file is empty');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new BadFileError(fileName, 'wrong encoding: UTF-16, where UTF-8 or Windows-1252 is expected');
  }
  const seen: Seen = { characters: 0, controls: 0, twice: 0, unreadable: 0, accents: 0, isBlank: true };
  for (let start = 0; start < bytes.length; ) {
    const end = endOfLine(bytes, start + PIECE);
    const piece = bytes.subarray(start, end);
    const whole = utf8(piece);
    const text = whole ?? decodeLines(piece, seen);
    look(text, seen);
    refuseDamage(seen, fileName);
    // HAS's certification file holds a few dozen stray "substitute" characters inside names.
    const clean = (start === 0 ? text.replace(/^\ufeff/, '') : text).replace(STRAY, ' ');
    yield { text: clean, encoding: whole === null ? 'windows-1252' : 'utf-8' };
    start = end;
  }
  if (seen.isBlank) throw new BadFileError(fileName, 'the file is empty');
}

interface Seen {
  characters: number;
  controls: number;
  twice: number;
  /** Characters of another encoding than Windows-1252, against the letters it has. */
  unreadable: number;
  accents: number;
  isBlank: boolean;
}

const PIECE = 256 * 1024;

// What text does not hold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ufffd]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
const STRAY = /[\u001a\u0080-\u009f]/g;
const ENCODED_TWICE = /Ã[\u00a0¢©¨ª®§´»¹Â‰€ˆŠ”Ž‡]|â€™/g;
const ACCENTS = /[À-ÿ]/g;

function endOfLine(bytes: Uint8Array, from: number): number {
  const newline = from >= bytes.length ? -1 : bytes.indexOf(0x0a, from);
  return newline === -1 ? bytes.length : newline + 1;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function utf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

function decodeLines(bytes: Uint8Array, seen: Seen): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = endOfLine(bytes, start);
    const line = bytes.subarray(start, end);
    lines.push(utf8(line) ?? windows1252(line, seen));
    start = end;
  }
  return lines.join('');
}

function windows1252(line: Uint8Array, seen: Seen): string {
  // iconv-lite, since the TextDecoder of some Node 20 releases reads windows-1252 as ISO-8859-1.
  const text = markForeignAccents(iconv.decode(Buffer.from(line), 'win1252'));
  seen.unreadable += text.match(/\ufffd/g)?.length ?? 0;
  seen.accents += text.match(ACCENTS)?.length ?? 0;
  return text;
}

function look(text: string, seen: Seen): void {
  seen.characters += text.length;
  seen.controls += text.match(CONTROL)?.length ?? 0;
  seen.twice += text.match(ENCODED_TWICE)?.length ?? 0;
  seen.isBlank &&= text.trim() === '';
  // One is enough: no cell of a text holds it.
  if (text.includes('\u0000')) seen.controls = Number.POSITIVE_INFINITY;
}

function refuseDamage(seen: Seen, fileName: string): void {
  if (seen.unreadable >= 3 && seen.unreadable * 4 > seen.accents) {
    throw new BadFileError(
      fileName,
      'wrong encoding: its accents are those of Mac OS Roman or of DOS (cp437, cp850), where UTF-8 or Windows-1252 is expected',
    );
  }
  if (seen.controls > seen.characters / 200)
    throw new BadFileError(fileName, 'not a text file (control characters): damaged, or another format');
  if (seen.twice >= 3)
    throw new BadFileError(fileName, `wrong encoding: UTF-8 read as Windows-1252 and saved again (${seen.twice} places)`);
}
