import { REGION_CODES, type RegionCode } from '@/lib/domain/geography/region';
import { codeCell } from './code-cell';
import { foldLabel } from './label';

/** Labels of HAS and of its regions before 2016, folded, by INSEE code of today's region. */
const LABELS: Readonly<Record<RegionCode, readonly string[]>> = {
  '01': ['guadeloupe'],
  '02': ['martinique'],
  '03': ['guyane', 'guyane francaise'],
  '04': ['la reunion', 'reunion'],
  '06': ['mayotte'],
  '11': ['ile de france'],
  '24': ['centre val de loire', 'centre'],
  '27': ['bourgogne franche comte', 'bourgogne', 'franche comte'],
  '28': ['normandie', 'basse normandie', 'haute normandie'],
  '32': ['hauts de france', 'nord pas de calais picardie', 'nord pas de calais', 'picardie'],
  '44': ['grand est', 'alsace champagne ardenne lorraine', 'alsace', 'champagne ardenne', 'champagne ardennes', 'lorraine'],
  '52': ['pays de la loire', 'pays de loire'],
  '53': ['bretagne'],
  '75': ['nouvelle aquitaine', 'aquitaine limousin poitou charentes', 'aquitaine', 'limousin', 'poitou charentes'],
  '76': ['occitanie', 'languedoc roussillon midi pyrenees', 'languedoc roussillon', 'midi pyrenees'],
  '84': ['auvergne rhone alpes', 'auvergne', 'rhone alpes'],
  '93': ['paca', 'provence alpes cote d azur'],
  '94': ['corse'],
};

const OUTSIDE_REGIONS: ReadonlySet<string> = new Set([
  'collectivites outre mer a statut particulier',
  'collectivites d outre mer',
  'saint pierre et miquelon',
  'st pierre et miquelon',
  'tom',
  'com',
  'service de sante des armees',
]);

const CODE_BY_LABEL = new Map(Object.entries(LABELS).flatMap(([code, labels]) => labels.map((label) => [label, code] as const)));

/**
 * INSEE code of the region a HAS label names; null when no region bears it (unknown, overseas collectivity, armed forces).
 * The FINESS decides inside "Océan Indien", which covers La Réunion and Mayotte.
 */
export function normaliseRegion(label: string, finess: string | null): string | null {
  const folded = withoutCode(label);
  return folded === 'ocean indien' ? oceanIndienCode(finess) : (CODE_BY_LABEL.get(folded) ?? null);
}

/** INSEE code of a region from the SAE's column, a lost zero restored. Null when no region has it. */
export function regionCode(raw: string): string | null {
  const code = codeCell(raw).padStart(2, '0');
  return REGION_CODES.find((known) => known === code) ?? null;
}

/** True for a label HAS gives to sites that belong to no region, so that null is the right answer and no doubt. */
export function isOutsideRegions(label: string): boolean {
  return OUTSIDE_REGIONS.has(withoutCode(label));
}

/** Files of 2014 and 2015 may write the old code before the name: "82 Rhône Alpes". */
function withoutCode(label: string): string {
  return foldLabel(label).replace(/^\d{2,4} /, '');
}

function oceanIndienCode(finess: string | null): string | null {
  if (!finess) return null;
  if (/^97(04|4)/.test(finess)) return '04';
  return /^(98|976)/.test(finess) ? '06' : null;
}
