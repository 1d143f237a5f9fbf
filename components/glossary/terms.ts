/** Words explained on the portal; their names and definitions stand in messages/, under glossary.terms. */
export const GLOSSARY = [
  'has',
  'certification',
  'demarche',
  'decision',
  'v2014',
  'finess',
  'site',
  'legal-entity',
  'espic',
  'mco',
  'ca',
  'smr',
  'had',
  'usld',
  'iqss',
  'esatis',
  'adjusted',
  'recommendation',
  'icsha',
  'ete',
  'iso',
  'ratio',
  'campaign',
  'class',
  'interval',
  'demonstrable',
  'release',
] as const;

export type GlossaryTerm = (typeof GLOSSARY)[number];

/** Terms the page of an establishment explains where they occur, printed as notes at its end. */
export const ESTABLISHMENT_TERMS = [
  'finess',
  'legal-entity',
  'espic',
  'has',
  'demarche',
  'decision',
  'esatis',
  'campaign',
  'iqss',
  'interval',
  'demonstrable',
] as const satisfies readonly GlossaryTerm[];
