import iconv from 'iconv-lite';
import { BadFileError } from '@/lib/import/source';

const utf8 = new TextDecoder('utf-8', { fatal: true });

export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'windows-1252';
}

/**
 * Text of a CSV: strict UTF-8, else Windows-1252 — line by line, since one SAE edition mixes both in one file.
 * Refuses what is not text, and text that was encoded twice.
 */
export function decodeText(bytes: Uint8Array, fileName: string): DecodedText {
  if (bytes.length === 0) throw new BadFileError(fileName, 'the file is empty');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new BadFileError(fileName, 'wrong encoding: UTF-16, where UTF-8 or Windows-1252 is expected');
  }
  const decoded = decodeWhole(bytes) ?? decodeLines(bytes);
  const controls = decoded.text.match(CONTROL)?.length ?? 0;
  if (controls > decoded.text.length / 200 || decoded.text.includes('\u0000')) {
    throw new BadFileError(fileName, 'not a text file (control characters): damaged, or another format');
  }
  const twice = decoded.text.match(ENCODED_TWICE)?.length ?? 0;
  if (twice >= 3)
    throw new BadFileError(fileName, `wrong encoding: UTF-8 read as Windows-1252 and saved again (${twice} places)`);
  if (decoded.text.trim() === '') throw new BadFileError(fileName, 'the file is empty');
  // HAS's certification file holds a few dozen stray "substitute" characters inside names.
  return controls === 0 ? decoded : { ...decoded, text: decoded.text.replace(CONTROL, ' ') };
}

// What text does not hold; the five positions Windows-1252 leaves undefined decode to the replacement character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ufffd]/g;
const ENCODED_TWICE = /Ã[\u00a0¢©¨ª®§´»¹Â‰€ˆŠ”Ž‡]|â€™/g;

function decodeWhole(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: utf8.decode(bytes), encoding: 'utf-8' };
  } catch {
    return null;
  }
}

function decodeLines(bytes: Uint8Array): DecodedText {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    // iconv-lite, since the TextDecoder of some Node 20 releases reads windows-1252 as ISO-8859-1.
    lines.push(decodeWhole(line)?.text ?? iconv.decode(Buffer.from(line), 'win1252'));
    start = end;
  }
  return { text: lines.join(''), encoding: 'windows-1252' };
}
