import { abbreviated } from './titles';

/** Name as the SAE prints it: short forms, capitals, plain apostrophes. Accents are kept, as some hospitals do. */
export function saeName(name: string): string {
  return abbreviated(name).replaceAll('’', "'").toUpperCase();
}
