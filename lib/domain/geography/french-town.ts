import { ASPIRATED_H } from './aspirated-h';

/** "de" and a town: "d’Arras", "du Havre", "des Abymes", "de La Rochelle", "de Paris". Apostrophes are typographic. */
export function ofTown(name: string): string {
  const town = name.replaceAll("'", '’');
  // "Le" and "Les" melt into the preposition, as does "Aux"; "La", "L’" and "Los" do not.
  if (town.startsWith('Le ')) return `du ${town.slice(3)}`;
  if (/^(?:Les|Aux) /.test(town)) return `des ${town.slice(4)}`;
  return elides(town) ? `d’${town}` : `de ${town}`;
}

/** A vowel, a mute H, or the article L’, which keeps its own apostrophe ("de L’Isle"). */
function elides(town: string): boolean {
  if (/^L’/.test(town)) return false;
  return /^[AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜŒÆ]/i.test(town) || (/^H/i.test(town) && !ASPIRATED_H.has(town.replace(/ \(.*\)$/, '')));
}
