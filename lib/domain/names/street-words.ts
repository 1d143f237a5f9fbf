import { plainWord } from './name-tokens';
import { wordTable } from './word-table';

/** Kinds of way, lower case within an address; by plain word, the spelling. */
export const STREET_WORDS: ReadonlyMap<string, string> = new Map(
  `allée allées avenue bâtiment boulevard carrefour chaussée chemin cité cour cours domaine esplanade étage faubourg hameau immeuble
   impasse lieu-dit lotissement montée parvis passage place promenade quai quartier résidence rond-point route rue ruelle sente sentier square
   traverse voie`
    .split(/\s+/)
    .map((word) => [plainWord(word), word]),
);

/** What addresses abbreviate, in plain words: the kind of way, or the rank of the person it is named after. */
export const STREET_ABBREVIATIONS: ReadonlyMap<string, string> = wordTable(`
  all: allee
  av: avenue
  ave: avenue
  bat: batiment
  bd: boulevard
  bld: boulevard
  blvd: boulevard
  cdt: Commandant
  che: chemin
  chem: chemin
  crs: cours
  esp: esplanade
  etg: etage
  fbg: faubourg
  fg: faubourg
  gen: Général
  imm: immeuble
  imp: impasse
  lot: lotissement
  lt: Lieutenant
  mte: montee
  pas: passage
  pl: place
  plt: plateau
  prom: promenade
  prv: parvis
  pte: porte
  qua: quartier
  res: residence
  rle: ruelle
  rpt: rond-point
  rte: route
  sq: square
  tra: traverse
  voi: voie
`);

/** Ranks and titles. */
export const TITLES: ReadonlyMap<string, string> = wordTable(`
  abbe: Abbé
  capitaine: Capitaine
  cdt: Commandant
  col: Colonel
  colonel: Colonel
  commandant: Commandant
  docteur: Docteur
  docteurs: Docteurs
  dr: Docteur
  gal: Général
  gen: Général
  general: Général
  lieutenant: Lieutenant
  mal: Maréchal
  marechal: Maréchal
  mgr: Monseigneur
  monseigneur: Monseigneur
  pdt: Président
  pr: Professeur
  president: Président
  pres: Président
  professeur: Professeur
`);
