import type { CrossCheck } from './cross-check';

/** How the cells of a column look, and the share of real cells that do not, with room. */
interface Look {
  readonly looks: (text: string) => boolean;
  readonly tolerated: number;
}

const CARE =
  /HOP|HÔP|CLIN|CENTRE|\bCH|CTRE|\bCMP|EHPAD|MAISON|UNIT|P[OÔ]L[EY]|INSTITUT|DIALYSE|PSY|SOINS|CATTP|\bHAD\b|FOYER|RESIDENCE|ANTENNE|\bGCS|SERVICE|CURE|M[EÉ]DIC|SANT|USLD|SSR|R[EÉ][AÉE]/i;

const STREET =
  /\b(RUE|AVENUE|AV|BOULEVARD|BD|ROUTE|RTE|CHEMIN|PLACE|ALL[EÉ]E|IMPASSE|QUAI|COURS|SQUARE|R|DE|DU|DES|LA|LE|LES)\b/i;

/** Measured on SAE 2023, the Eurostat points, e-Satis, IQSS and the certification. */
export const LOOKS = {
  /** Nine names of hospitals in ten hold a word of care; nine streets or towns in ten hold none. */
  hospital: { looks: (text) => CARE.test(text), tolerated: 0.4 },
  street: { looks: (text) => /[a-z]{2}/i.test(text) && !CARE.test(text), tolerated: 0.35 },
  /** A street with its type: "RUE DE PARIS". */
  fullStreet: { looks: (text) => STREET.test(text) && !CARE.test(text), tolerated: 0.35 },
  town: { looks: (text) => /[a-z]{2}/i.test(text) && !CARE.test(text) && !STREET.test(text), tolerated: 0.35 },
  streetType: { looks: (text) => /^[A-ZÉÈ' .-]{1,5}$/i.test(text), tolerated: 0.1 },
  streetNumber: { looks: (text) => /^\d{1,4}\D{0,3}\d{0,3}$/.test(text), tolerated: 0.1 },
  postcode: { looks: (text) => /^\d{4,5}(\.0)?$/.test(text), tolerated: 0.03 },
  phone: { looks: (text) => /^\+?[\d .]{8,18}$/.test(text), tolerated: 0.1 },
  category: { looks: (text) => /^\d{3}(\.0)?$/.test(text), tolerated: 0.03 },
  digit: { looks: (text) => /^\d(\.0)?$/.test(text), tolerated: 0.03 },
  yesNo: { looks: (text) => /^(\d ?- ?)?(oui|non)$/i.test(text), tolerated: 0.1 },
  obligation: { looks: (text) => /obligatoire|facultati/i.test(text), tolerated: 0.1 },
  sector: { looks: (text) => /^(public|private)$/i.test(text), tolerated: 0.03 },
  /** A raw rate has one decimal at most, an adjusted score two: every other file writes them so. */
  oneDecimal: { looks: (text) => !/[.,]\d\d/.test(text), tolerated: 0.5 },
} as const satisfies Record<string, Look>;

/** A column whose cells look as its name says; a blank cell says nothing. */
export function looksLike(column: string, { looks, tolerated }: Look): CrossCheck {
  return {
    columns: [column],
    hasExceptions: true,
    tolerated,
    agrees: (read) => (read(column) === '' ? null : looks(read(column))),
  };
}
