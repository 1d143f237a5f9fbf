/** A code as it was before a spreadsheet took it for a number: no blanks, no decimal part, capitals. Zeros may be missing. */
export function codeCell(raw: string): string {
  return raw
    .replace(/[\s\u00a0]/g, '')
    .replace(/[.,]0+$/, '')
    .toUpperCase();
}
