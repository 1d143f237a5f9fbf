/** Text of a cell: a workbook writes the characters that XML forbids as _xHHHH_, and a literal "_x" as _x005F_x. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
