/** Street types FINESS and SAE abbreviate; the others are written in full or too rare to guess. */
const STREET_TYPES: Readonly<Record<string, string>> = {
  ALL: 'ALLÉE',
  AV: 'AVENUE',
  BD: 'BOULEVARD',
  CHE: 'CHEMIN',
  CRS: 'COURS',
  FG: 'FAUBOURG',
  IMP: 'IMPASSE',
  LD: 'LIEU-DIT',
  LOT: 'LOTISSEMENT',
  PAS: 'PASSAGE',
  PL: 'PLACE',
  QU: 'QUAI',
  QUA: 'QUARTIER',
  R: 'RUE',
  RES: 'RÉSIDENCE',
  RPT: 'ROND-POINT',
  RTE: 'ROUTE',
  SQ: 'SQUARE',
  VLA: 'VILLA',
};

/** Suffixes of a street number: "10 B" is 10 bis. */
const NUMBER_SUFFIXES: Readonly<Record<string, string>> = { B: ' BIS', T: ' TER', Q: ' QUATER' };

interface AddressParts {
  readonly number: string;
  readonly suffix?: string;
  readonly streetType: string;
  readonly street: string;
  /** Building, site or place name within the address. */
  readonly complement: string;
}

/** The lines of an address above the town, in one line: "CENTRE MEDICAL EUROPA, 180 ROUTE DU NANT". Null when empty. */
export function composeAddress(parts: AddressParts): string | null {
  const type = STREET_TYPES[parts.streetType.toUpperCase()] ?? parts.streetType;
  const suffix = NUMBER_SUFFIXES[parts.suffix?.toUpperCase() ?? ''] ?? ` ${parts.suffix ?? ''}`;
  const given = parts.number.replace(/^0+(?=\d)/, '');
  const number = given === '' || given === '0' ? '' : streetNumber(given) + suffix;
  const street = tidy(`${number} ${type} ${parts.street}`);
  return [tidy(parts.complement), street].filter((line) => line !== '').join(', ') || null;
}

/** "6 B", "10B": the letter is a suffix; "14-16", "2A" are left alone. */
function streetNumber(raw: string): string {
  const suffixed = /^(\d+) ?([BTQ])$/i.exec(raw);
  return suffixed ? `${suffixed[1]}${NUMBER_SUFFIXES[suffixed[2]?.toUpperCase() ?? ''] ?? ''}` : raw;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
