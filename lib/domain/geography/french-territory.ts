/**
 * Departments and regions with their article in French. The official geographic code says the article (type de nom en
 * clair); names it gives none are here with the one people use ("la Bretagne"), or without ("Paris", "Mayotte").
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[|\n]\s*/));

const MASCULINE = words(`
  Calvados|Cantal|Cher|Doubs|Finistère|Gard|Gers|Jura|Loir-et-Cher|Loiret|Lot|Lot-et-Garonne|Maine-et-Loire|Morbihan|Nord|Pas-de-Calais
  Puy-de-Dôme|Bas-Rhin|Haut-Rhin|Rhône|Tarn|Tarn-et-Garonne|Var|Vaucluse|Territoire de Belfort|Val-de-Marne|Val-d’Oise
  Centre-Val de Loire|Grand Est
`);

const FEMININE = words(`
  Charente|Charente-Maritime|Corrèze|Côte-d’Or|Creuse|Dordogne|Drôme|Corse-du-Sud|Haute-Corse|Haute-Garonne|Gironde|Loire|Haute-Loire
  Loire-Atlantique|Lozère|Manche|Marne|Haute-Marne|Mayenne|Meurthe-et-Moselle|Meuse|Moselle|Nièvre|Haute-Saône|Saône-et-Loire|Sarthe
  Savoie|Haute-Savoie|Seine-Maritime|Seine-et-Marne|Somme|Vendée|Vienne|Haute-Vienne|Seine-Saint-Denis|Guadeloupe|Martinique|Guyane
  Nouvelle-Aquitaine|Bourgogne-Franche-Comté|Normandie|Bretagne|Corse|Nouvelle-Calédonie|Polynésie française
`);

const PLURAL = words(`
  Alpes-de-Haute-Provence|Hautes-Alpes|Alpes-Maritimes|Ardennes|Bouches-du-Rhône|Côtes-d’Armor|Landes|Pyrénées-Atlantiques
  Hautes-Pyrénées|Pyrénées-Orientales|Yvelines|Deux-Sèvres|Vosges|Hauts-de-Seine|Hauts-de-France|Pays de la Loire
  Terres australes et antarctiques françaises
`);

const ELIDED = words(`
  Ain|Aisne|Allier|Ardèche|Ariège|Aube|Aude|Aveyron|Eure|Eure-et-Loir|Hérault|Ille-et-Vilaine|Indre|Indre-et-Loire|Isère|Oise|Orne|Yonne
  Essonne|Île-de-France|Occitanie|Auvergne-Rhône-Alpes|Île de Clipperton
`);

/** The official code writes straight apostrophes. */
const territory = (name: string) => name.replaceAll("'", '’');

/** "de" and a department or a region: "de la Sarthe", "du Nord", "de l’Ain", "des Yvelines", "de La Réunion", "de Mayotte". */
export function ofTerritory(name: string): string {
  const place = territory(name);
  if (MASCULINE.has(place)) return `du ${place}`;
  if (PLURAL.has(place)) return `des ${place}`;
  if (FEMININE.has(place)) return `de la ${place}`;
  return ELIDED.has(place) ? `de l’${place}` : `de ${place}`;
}
