import type { Sector } from '@/lib/domain/indicators/catalogue';

/** What a site declares to the SAE, each by its own beds, places, acts or flag. */
export const ACTIVITIES = [
  'MEDECINE',
  'CHIRURGIE',
  'OBSTETRIQUE',
  'URGENCES',
  'SMUR',
  'MATERNITE',
  'REANIMATION',
  'BLOC',
  'CHIMIOTHERAPIE',
  'RADIOTHERAPIE',
  'NEUROCHIRURGIE',
  'CHIRURGIE_CARDIAQUE',
  'CHIRURGIE_CANCER',
  'GREFFE',
  'GRANDS_BRULES',
  'SOINS_PALLIATIFS',
  'DOULEUR',
  'IVG',
  'AMP',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** The three parts of the field "MCO": a site may have one without the others. */
export const MCO_PARTS = ['MEDECINE', 'CHIRURGIE', 'OBSTETRIQUE'] as const satisfies readonly Activity[];

export type CareCode = Sector | (typeof MCO_PARTS)[number];

/** Care in words of what is declared: the field "MCO" gives way to its parts, and stays only where none is declared. */
export function declaredCare(sectors: readonly Sector[], activities: readonly string[]): CareCode[] {
  const parts = MCO_PARTS.filter((part) => activities.includes(part));
  return sectors.flatMap((sector): CareCode[] => (sector === 'MCO' && parts.length > 0 ? parts : [sector]));
}
