import { isFiness } from '@/lib/domain/finess';
import { MAX_COMPARED } from '@/lib/url/compare-params';

/** FINESS numbers chosen to be compared, kept on the device only: nothing of them reaches the server until a link is followed. */
const KEY = 'repere-compare';
const NONE: readonly string[] = [];
const listeners = new Set<() => void>();
let known: { text: string | null; choice: readonly string[] } = { text: null, choice: NONE };

/** The same list as long as nothing changes. Empty where the browser keeps nothing. */
export function readChoice(): readonly string[] {
  const text = stored();
  if (text !== known.text) {
    const numbers = (text ?? '').split(',').filter(isFiness);
    known = { text, choice: [...new Set(numbers)].slice(0, MAX_COMPARED) };
  }
  return known.choice;
}

export function writeChoice(finess: readonly string[]): void {
  try {
    if (finess.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, finess.join(','));
  } catch {
    // Storage refused by the reader: links go on working, one page at a time.
  }
  for (const listener of listeners) listener();
}

/** False, and nothing changes, when it is there already or there is no room. */
export function addToChoice(finess: string): boolean {
  const choice = readChoice();
  if (choice.includes(finess) || choice.length >= MAX_COMPARED) return false;
  writeChoice([...choice, finess]);
  return true;
}

/** Told of each change, here or in another tab. */
export function onChoiceChanged(listener: () => void): void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
