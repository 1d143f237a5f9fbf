const HIGH: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
  Ÿ: 0x9f,
};

/** Text as windows-1252 bytes, the encoding of HAS files up to 2019 and of the SAE. Throws on a character it lacks. */
export function encodeWindows1252(text: string): Buffer {
  const bytes = text.replace(/[\u0100-\uffff]/g, (character) => {
    const code = HIGH[character];
    if (code === undefined) throw new Error(`windows-1252 has no ${JSON.stringify(character)}`);
    return String.fromCharCode(code);
  });
  return Buffer.from(bytes, 'latin1');
}
