import { plainWord } from './name-tokens';

/** A name without what does not belong to it: e-mail and web addresses, phone numbers, quotes, doubled spaces, stray marks. */
export function tidyName(raw: string): string {
  if (IS_TIDY.test(raw)) return elided(raw.replaceAll("'", '’'));
  return elided(cleaned(raw))
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-,;:./&’]+|[\s\-,;:./&’]+$/g, '');
}

/** Words between single marks, as most names are; two numbers in a row may be those of a telephone, two digits after a word a line's. */
const IS_TIDY = /^(?!.*(?:\d \d|\p{L}{8}\d\d))[A-Z0-9À-Ý]+(?:(?: - |[ '-])[A-Z0-9À-Ý]+)*$/u;

/** "D ARMOR" and "L ISLE" have lost their apostrophe. */
function elided(text: string): string {
  if (!LONELY_LETTER.test(text)) return text;
  return text
    .replace(/(?<![\p{L}’])([DdLl]) (?=[AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜŒHaeiouyàâéèêëîïôöùûüœh]\p{L})/gu, '$1’')
    .replace(/ ?’[ ’]*/g, '’');
}

const LONELY_LETTER = /(?:^|[ (-])[DdLl] |’[ ’]| ’/;

/** "A.R.A.U.C.O.", "E.P.S.M" and "C. H. R. O.": letters with points are an acronym. */
const DOTTED = /(?<!\p{L})(?:(?:\p{L}\. ){2,}\p{L}\.?(?!\p{L})|(?:\p{L}\.)+\p{L}(?!\p{L})\.?|(?:\p{L}\.){2,})/gu;

/** Acronyms that a raw name writes with points, in plain lower-case letters. */
export function dottedAcronyms(raw: string): ReadonlySet<string> {
  return raw.includes('.') ? new Set(raw.match(DOTTED)?.map((dotted) => plainWord(dotted.replace(/[. ]/g, '')))) : NONE;
}

const NONE: ReadonlySet<string> = new Set();

function cleaned(raw: string): string {
  return pairedParentheses(
    raw
      .replace(/\s+/g, ' ')
      .replace(/['`´‘]/g, '’')
      .replace(/\S*(?:@|www\.|https?:)\S*/gi, ' ')
      .replace(MAIL_HOST, ' ')
      .replace(/(?<!\d)0\d(?:[ .]?\d\d){4}(?!\d)/g, ' ')
      .replace(/["“”«»]+/g, ' ')
      .replace(/_/g, ' ')
      .replace(/ & /g, ' et ')
      .replace(/[–—]/g, '-'),
  )
    .replace(/(?<!\p{L})C\. H\.(?= \p{L}{2})/gu, 'CH')
    .replace(DOTTED, (dotted) => `${dotted.replace(/[. ]/g, '')} `)
    .replace(/(?<!\p{L})(\p{L})\.(?=\p{L})/gu, '$1. ')
    .replace(/(?<=\p{L}{2})\./gu, ' ')
    .replace(/(?<=\p{L}[oO]|\b(?:ST|STE|SAINTE?))- (?=\p{L})/giu, '-')
    .replace(/(?<=\p{L}{8})G?\d{2,}(?=\s|$)/gu, '')
    .replace(/(?<=\p{L}{2})(\p{L})\1\1(?=\p{L}{2})/giu, '$1$1')
    .replace(/ -+ ?| ?-+ |(?<=\))-|\s*:\s*/g, ' - ')
    .replace(/(?<=\p{L} )S\/ ?(?=\p{L})/giu, 'SUR ')
    .replace(/ ,/g, ',')
    .replace(/,(?=\S)/g, ', ')
    .replace(/(?<=[\p{L}\d])\(/gu, ' (')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')');
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
