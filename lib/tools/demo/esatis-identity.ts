import type { SurveyResult } from './esatis-survey';
import type { Site } from './model';
import { regionLabel } from './region-labels';
import { saeName } from './sae-name';

/** First five columns of every e-Satis file. "finess" is the legal entity of public sites only, as published. */
export function identityCells(site: Site): string[] {
  const { entity } = site;
  const isPublic = entity.ownership === 1;
  return [
    isPublic ? entity.finess : site.finess,
    saeName(isPublic ? entity.name : site.name),
    site.finess,
    saeName(site.name),
    regionLabel(site.place.commune.region),
  ];
}

/** Participation and deposit columns. */
export function participationCells({ isMandatory, absence }: SurveyResult): string[] {
  const isNonRespondent = absence === 'NR';
  return [isMandatory || isNonRespondent ? '1- Obligatoire' : '2- Facultatif', isNonRespondent ? '2- Non' : '1- Oui'];
}

/** Type of establishment as the recent e-Satis files label it. */
export function typeLabel({ category, entity }: Site): string {
  if (category === '697') return 'GCS';
  if (entity.family.key === 'chu' || entity.family.key === 'giant') return 'Centre Hospitalo-Universitaires';
  if (entity.ownership === 1) return 'Centre Hospitaliers';
  return entity.ownership === 2
    ? 'Etablissements de santé privés à but lucratif'
    : 'Etablissements de santé privés à but non lucratif';
}
