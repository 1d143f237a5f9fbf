import { describe, expect, it } from 'vitest';
import { formatDate, formatDateTime, formatMonth } from '@/lib/format/date';

describe('formatDate', () => {
  it('keeps the day of a date without hour, wherever the test runs', () => {
    expect(formatDate('2024-03-05', 'fr')).toBe('5 mars 2024');
    expect(formatDate('2024-12-31', 'en')).toBe('31 December 2024');
    expect(formatDate('2024-01-11', 'fr')).toBe('11 janvier 2024');
    expect(formatDate('2024-01-01', 'en')).toBe('1 January 2024');
    expect(formatDate('2024-01-01', 'fr')).toBe('1er janvier 2024');
  });

  it('gives the day it is in Paris at that instant', () => {
    expect(formatDate('2024-06-30T22:30:00Z', 'fr')).toBe('1er juillet 2024');
    expect(formatDate('2024-12-31T22:30:00Z', 'en')).toBe('31 December 2024');
  });
});

describe('formatDateTime', () => {
  it('gives the hour in Paris, in summer and in winter', () => {
    expect(formatDateTime('2024-07-01T10:05:00Z', 'fr')).toContain('12:05');
    expect(formatDateTime('2024-01-01T10:05:00Z', 'en')).toContain('11:05');
  });
});

describe('formatMonth', () => {
  it('names the month, or gives the year alone', () => {
    expect(formatMonth(2023, 1, 'fr')).toBe('janvier 2023');
    expect(formatMonth(2023, 12, 'en')).toBe('December 2023');
    expect(formatMonth(2023, null, 'fr')).toBe('2023');
  });
});
