import type { Random } from './random';

const MONTHS = [
  '01-Janvier',
  '02-Février',
  '03-Mars',
  '04-Avril',
  '05-Mai',
  '06-Juin',
  '07-Juillet',
  '08-Août',
  '09-Septembre',
  '10-Octobre',
  '11-Novembre',
  '12-Décembre',
];

/** "09-Septembre". */
export function monthLabel(month: number): string {
  const label = MONTHS[month - 1];
  if (!label) throw new Error(`No month ${month}`);
  return label;
}

/** A visit starts on a weekday of the month, at noon UTC so that no time zone moves it. */
export function visitDay(random: Random, year: number, month: number): Date {
  const day = new Date(Date.UTC(year, month - 1, random.int(2, 26), 12));
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
  return day;
}

export function daysLater(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

/** yyyy-mm-dd. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** dd/mm/yyyy. */
export function frenchDay(date: Date): string {
  return isoDay(date).split('-').reverse().join('/');
}
