import { withoutAccents } from '@/lib/domain/search-text';

/** Name of a place in one spelling: "St-Étienne" and "SAINT ETIENNE" are one. */
export function placeKey(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bs\b/g, 'sur');
}

/** "le mans" without its article; the key itself when it is nothing else. */
export function withoutArticle(key: string): string {
  return key.replace(/^(?:le|la|les|l) (?=.)/, '');
}
