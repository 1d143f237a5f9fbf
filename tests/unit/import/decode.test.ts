import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/import/read/decode';
import { BadFileError } from '@/lib/import/source';

const decode = (bytes: Uint8Array) => decodeText(bytes, 'file.csv');
const windows1252 = (text: string) => iconv.encode(text, 'win1252');

describe('decodeText', () => {
  it('reads UTF-8, with or without its mark', () => {
    expect(decode(Buffer.from('Hôpital – œuvre'))).toEqual({ text: 'Hôpital – œuvre', encoding: 'utf-8' });
    expect(decode(Buffer.from('\ufeffnom;région')).text.replace('\ufeff', '')).toBe('nom;région');
  });

  it('reads Windows-1252, whose quotes and dashes ISO-8859-1 does not have', () => {
    expect(decode(windows1252('L’HÔPITAL – SŒUR'))).toEqual({ text: 'L’HÔPITAL – SŒUR', encoding: 'windows-1252' });
  });

  it('reads line by line a file that mixes both', () => {
    const mixed = Buffer.concat([windows1252('CH ÉTAMPES\n'), Buffer.from('CH ÉVREUX\n'), windows1252('FIN Œ')]);
    expect(decode(mixed).text).toBe('CH ÉTAMPES\nCH ÉVREUX\nFIN Œ');
  });

  it('replaces the odd stray control character by a space', () => {
    expect(decode(Buffer.from(`${'x'.repeat(400)}AB\u001aCD`)).text).toMatch(/AB CD$/);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), /is empty/],
    ['blank lines', Buffer.from(' \n\n'), /is empty/],
    ['UTF-16, little endian', Buffer.from('\ufeffnom;région', 'utf16le'), /UTF-16/],
    ['UTF-16, big endian', Buffer.from('\ufeffnom;région', 'utf16le').swap16(), /UTF-16/],
    ['UTF-16 without its mark', Buffer.from('nom;region', 'utf16le'), /not a text file/],
    ['noise', Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 37) % 256)), /not a text file/],
  ])('refuses %s', (_, bytes, cause) => {
    expect(() => decode(bytes)).toThrow(BadFileError);
    expect(() => decode(bytes)).toThrow(cause);
  });

  it.each(['é è ê', 'à â ç', 'ô ù û', 'É È À'])('refuses "%s" encoded twice', (letters) => {
    const twice = iconv.decode(Buffer.from(letters), 'win1252');
    expect(() => decode(Buffer.from(twice))).toThrow(/wrong encoding: UTF-8 read as Windows-1252/);
  });

  it('takes a lone "Ã" for what it is', () => {
    expect(decode(Buffer.from('SÃO, ÃGUA')).text).toBe('SÃO, ÃGUA');
  });
});
