import { ASPIRATED_H } from './aspirated-h';

/** "de" and a town: "d’Arras", "du Havre", "des Abymes", "de La Rochelle", "de Paris". Apostrophes are typographic. */
export function ofTown(name: string): string {
  const town = name.replaceAll("'", '’');
  const contracted = contraction(town);
  if (contracted) return contracted === 'le' ? `du ${town.slice(3)}` : `des ${town.slice(town.indexOf(' ') + 1)}`;
  return elides(town) ? `d’${town}` : `de ${town}`;
}

/** "à" and a town: "à Arras", "au Havre", "aux Abymes", "à La Rochelle". */
export function atTown(name: string): string {
  const town = name.replaceAll("'", '’');
  const contracted = contraction(town);
  if (contracted) return contracted === 'le' ? `au ${town.slice(3)}` : `aux ${town.slice(town.indexOf(' ') + 1)}`;
  return `à ${town}`;
}

/** "Le" and "Les" melt into the preposition, as does "Aux"; "La", "L’" and "Los" do not. */
function contraction(town: string): 'le' | 'les' | null {
  if (/^Le /.test(town)) return 'le';
  return /^(?:Les|Aux) /.test(town) ? 'les' : null;
}

/** A vowel, a mute H, or the article L’, which keeps its own apostrophe ("de L’Isle"). */
function elides(town: string): boolean {
  if (/^L’/.test(town)) return false;
  return /^[AEIOUYÀÂÉÈÊËÎÏÔÖÙÛÜŒÆ]/i.test(town) || (/^H/i.test(town) && !ASPIRATED_H.has(town));
}
