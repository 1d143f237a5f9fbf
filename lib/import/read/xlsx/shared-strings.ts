import { unescapeText } from './unescape-text';
import { walkXml } from './walk-xml';

/** The texts a workbook keeps once, in the order its cells refer to. */
export function readSharedStrings(xml: Buffer | null): readonly string[] {
  const strings: string[] = [];
  if (!xml) return strings;
  let text = '';
  let isText = false;
  // Readings of East Asian names stand beside the text they explain.
  let isReading = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') isReading = true;
    },
    text: (piece) => {
      if (isText && !isReading) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeText(text));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
    },
  });
  return strings;
}
