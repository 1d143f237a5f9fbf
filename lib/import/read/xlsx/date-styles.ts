import { walkXml } from './walk-xml';

/** Formats of dates that need no definition (ECMA-376, part 1, 18.8.30). */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Tells, for the style of a cell, whether its number is a date. */
export function readDateStyles(xml: Buffer | null): (style: string | undefined) => boolean {
  const dates = new Set(BUILT_IN);
  const styles: boolean[] = [];
  let isCellFormat = false;
  if (!xml) return () => false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt' && isDateFormat(attributes.formatCode ?? '')) dates.add(Number(attributes.numFmtId));
      else if (name === 'cellXfs') isCellFormat = true;
      else if (name === 'xf' && isCellFormat) styles.push(dates.has(Number(attributes.numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return (style) => style !== undefined && styles[Number(style)] === true;
}

/** True for formats that write a day or a year: quoted and bracketed text aside, nothing else uses these letters. */
function isDateFormat(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
