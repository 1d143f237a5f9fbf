import type { Locale } from '@/lib/i18n/routing';
import { TIME_ZONE } from '@/lib/i18n/time-zone';
import { dateFormat } from './intl-cache';

/** `iso`: a day (2024-03-05) or an instant. "5 mars 2024" or "5 March 2024", as in Paris. */
export function formatDate(iso: string, locale: Locale): string {
  return format(iso, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** An instant with its hour in Paris: "5 mars 2024 à 14:30". */
export function formatDateTime(iso: string, locale: Locale): string {
  return format(iso, locale, { dateStyle: 'long', timeStyle: 'short' });
}

/** Year and month (1 to 12): "mars 2024". Without a month, the year alone. */
export function formatMonth(year: number, month: number | null, locale: Locale): string {
  if (month === null) return String(year);
  return format(`${year}-${String(month).padStart(2, '0')}-15`, locale, { month: 'long', year: 'numeric' });
}

function format(iso: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  // A day has no hour: noon in Paris is the same day everywhere this runs.
  const date = new Date(iso.length === 10 ? `${iso}T11:00:00Z` : iso);
  const text = dateFormat(locale, { ...options, timeZone: TIME_ZONE }).format(date);
  // French says "premier", and only for the first.
  return locale === 'fr' ? text.replace(/^1(?=\s)/, '1er') : text;
}
