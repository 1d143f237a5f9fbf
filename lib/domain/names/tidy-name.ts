/** A name without what does not belong to it: e-mail and web addresses, phone numbers, quotes, doubled spaces, stray marks. */
export function tidyName(raw: string): string {
  return pairedParentheses(
    raw
      .replace(/\s+/g, ' ')
      .replace(/['`´‘]/g, '’')
      .replace(/\S*(?:@|www\.|https?:)\S*/gi, ' ')
      .replace(MAIL_HOST, ' ')
      .replace(/(?<!\d)0\d(?:[ .]?\d\d){4}(?!\d)/g, ' ')
      .replace(/["“”«»]+/g, ' ')
      .replace(/_/g, ' ')
      .replace(/[–—]/g, '-'),
  )
    .replace(/(?<!\p{L})(?:(?:\p{L}\.)+\p{L}(?!\p{L})\.?|(?:\p{L}\.){2,})/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L})/gu, '$1. ')
    .replace(/(?<=\p{L}{2})\./gu, ' ')
    .replace(/(?<=\p{L}[oO]|\b(?:ST|STE|SAINTE?))- (?=\p{L})/giu, '-')
    .replace(/(\p{L})\1\1(?!\p{L}*\d)(?<!I{3}|X{3})/giu, '$1$1')
    .replace(/(?<![\p{L}’])([DdLl]) (?=[AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜŒHaeiouyàâéèêëîïôöùûüœh]\p{L})/gu, '$1’')
    .replace(/ ?’[ ’]*/g, '’')
    .replace(/ -+ ?| ?-+ |(?<=\))-|\s*:\s*/g, ' - ')
    .replace(/(?<=\p{L} )S\/ ?(?=\p{L})/giu, 'SUR ')
    .replace(/ ,/g, ',')
    .replace(/,(?=\S)/g, ', ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-,;:./&’]+|[\s\-,;:/&’]+$/g, '');
}

/** What is left of an e-mail address cut before or after its sign: "DIRECTION.GENERALEAAHBRETAGNE.CO". */
const MAIL_HOST = /(?<=\s|^)[\p{L}\d-]+(?:\.[\p{L}\d-]{4,})+\.(?:com?|fr|org|net)\b/giu;

/** A parenthesis that never closes, or never opened, is a separator. */
function pairedParentheses(text: string): string {
  const opened = text.split('(').length - 1;
  const closed = text.split(')').length - 1;
  if (opened === closed) return text.replace(/\(\s*\)/g, ' ');
  return text.replace(/\(/g, ' - ').replace(/\)/g, ' ');
}
