/** What a letter with an accent of Mac OS Roman or of DOS (cp437, cp850) becomes when it is read as Windows-1252. */
const ACCENT_OF_ANOTHER = new RegExp(
  [
    // É and é at the beginning or at the end of a word, or inside it.
    String.raw`(?<=\p{L})[ƒ‚ˆ˜]|[ƒ‚ˆ˜](?=\p{L})`,
    String.raw`(?<=\p{L})[„†‡‰‹“”•™›€·×](?=\p{L})`,
    // Letters of other languages, which French words do not hold after a small letter.
    String.raw`(?<=\p{Ll})[ŠŽ]`,
  ].join('|'),
  'gu',
);
const POSSIBLE = /[ƒ‚ˆ˜„†‡‰‹“”•™›€·×ŠŽ]/;

/** The text with the replacement character at the place of what only another encoding explains. */
export function markForeignAccents(text: string): string {
  return POSSIBLE.test(text) ? text.replace(ACCENT_OF_ANOTHER, '\ufffd') : text;
}
