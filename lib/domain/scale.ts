import type { ScaleCode } from '@/lib/domain/indicators/catalogue';

/**
 * Cut-offs HAS published, kept to explain a class and to check an import; a class is never recomputed for display.
 * Rows: survey, campaigns they hold for, class, lower bound (inclusive, score out of 100).
 */
export const CUT_OFFS: readonly { scale: ScaleCode; class: string; from: number; source: string }[] = [
  { scale: 'esatis-48h-mco', class: 'A', from: 77.3, source: 'HAS, lexique e-Satis +48h MCO 2019 et 2020' },
  { scale: 'esatis-48h-mco', class: 'B', from: 74, source: 'HAS, lexique e-Satis +48h MCO 2019 et 2020' },
  { scale: 'esatis-48h-mco', class: 'C', from: 70.7, source: 'HAS, lexique e-Satis +48h MCO 2019 et 2020' },
  { scale: 'esatis-48h-mco', class: 'D', from: 0, source: 'HAS, lexique e-Satis +48h MCO 2019 et 2020' },
  { scale: 'esatis-ca', class: 'A', from: 79.7, source: 'HAS, lexique e-Satis MCO-CA 2019 et 2020' },
  { scale: 'esatis-ca', class: 'B', from: 76.5, source: 'HAS, lexique e-Satis MCO-CA 2019 et 2020' },
  { scale: 'esatis-ca', class: 'C', from: 73.1, source: 'HAS, lexique e-Satis MCO-CA 2019 et 2020' },
  { scale: 'esatis-ca', class: 'D', from: 0, source: 'HAS, lexique e-Satis MCO-CA 2019 et 2020' },
  { scale: 'esatis-ssr', class: 'A', from: 76.6, source: 'Bornes déduites des fichiers 2023 et 2024 (non publiées)' },
  { scale: 'esatis-ssr', class: 'B', from: 72.9, source: 'Bornes déduites des fichiers 2023 et 2024 (non publiées)' },
  { scale: 'esatis-ssr', class: 'C', from: 68.5, source: 'Bornes déduites des fichiers 2023 et 2024 (non publiées)' },
  { scale: 'esatis-ssr', class: 'D', from: 0, source: 'Bornes déduites des fichiers 2023 et 2024 (non publiées)' },
  { scale: 'icsha', class: 'A', from: 100, source: 'HAS, ICSHA : part de l’objectif personnalisé' },
  { scale: 'icsha', class: 'B', from: 80, source: 'HAS, ICSHA : part de l’objectif personnalisé' },
  { scale: 'icsha', class: 'C', from: 0, source: 'HAS, ICSHA : part de l’objectif personnalisé' },
];

/** Fewest usable answers for an e-Satis score; below it HAS publishes DI. */
export const ESATIS_MIN_ANSWERS = 30;

/**
 * The class a plain-threshold scale gives to a score; null for scales whose class embeds an interval (iqss-record, outcome).
 * For checks and explanations only.
 */
export function classByThreshold(scale: ScaleCode, score: number): string | null {
  const rows = CUT_OFFS.filter((row) => row.scale === scale);
  return rows.find((row) => score >= row.from)?.class ?? null;
}
