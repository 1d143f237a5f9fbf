import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodePieces } from '@/lib/import/read/decode';
import { BadFileError } from '@/lib/import/source';

/** The whole text, with the encoding of its pieces. */
function decode(bytes: Uint8Array) {
  const pieces = [...decodePieces(bytes, 'file.csv')];
  return { text: pieces.map(({ text }) => text).join(''), encoding: pieces[0]?.encoding };
}
const windows1252 = (text: string) => iconv.encode(text, 'win1252');

describe('decodeText', () => {
  it('reads UTF-8, with or without its mark', () => {
    expect(decode(Buffer.from('Hôpital – œuvre'))).toEqual({ text: 'Hôpital – œuvre', encoding: 'utf-8' });
    expect(decode(Buffer.from('\ufeffnom;région')).text).toBe('nom;région');
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

  it.each(['macroman', 'cp850', 'cp437'])('refuses the accents of %s, in capitals or not', (encoding) => {
    for (const words of ['Hôpital privé de la Forêt, santé', 'CENTRE HOSPITALIER DE SAINT-ÉTIENNE', 'Clinique générale']) {
      const bytes = iconv.encode(`nom\n${`${words}\n`.repeat(5)}`, encoding);
      expect(() => decode(bytes), words).toThrow(/Mac OS Roman or of DOS/);
    }
  });

  it.each(['macroman', 'cp850', 'cp437'])('marks the few accents of %s in a file of Windows-1252', (encoding) => {
    const names = windows1252('Hôpital Édouard Herriot, « Les Œillets », L’Haÿ\n'.repeat(50));
    const { text } = decode(Buffer.concat([names, iconv.encode('Hôpital\n', encoding)]));
    expect(text.split('\n').filter((line) => line.includes('\ufffd'))).toEqual(['H\ufffdpital']);
  });

  it('reads what Windows-1252 has beside letters', () => {
    const signs = 'A • B – C — “D” ‘E’ L’ÉTÉ etc… 10 € 5 ‰ X™ (†) « F » G‹ ›H Škoda Žilina SŒUR';
    expect(decode(windows1252(signs)).text).toBe(signs);
  });

  it('takes a lone "Ã" for what it is', () => {
    expect(decode(Buffer.from('SÃO, ÃGUA')).text).toBe('SÃO, ÃGUA');
  });
});
