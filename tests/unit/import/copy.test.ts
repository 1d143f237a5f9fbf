import { describe, expect, it } from 'vitest';
import { copyText, snakeCase } from '@/lib/import/run/copy';

describe('copyText', () => {
  it.each([
    ['absence', null, '\\N'],
    ['a missing key', undefined, '\\N'],
    ['an empty text, which is not absence', '', ''],
    ['plain text', "L'Hôpital", "L'Hôpital"],
    ['a text that looks like absence', '\\N', '\\\\N'],
    ['tabs, line ends and backslashes', 'a\tb\nc\rd\\e', 'a\\tb\\nc\\rd\\\\e'],
    ['a number', -61.52, '-61.52'],
    ['what is not a number', Number.NaN, '\\N'],
    ['infinity', Number.POSITIVE_INFINITY, '\\N'],
    ['true', true, 't'],
    ['false', false, 'f'],
    ['a date', new Date(Date.UTC(2024, 1, 29)), '2024-02-29T00:00:00.000Z'],
    ['a list', ['MCO', 'SMR'], '{"MCO","SMR"}'],
    ['an empty list', [], '{}'],
    ['a list with quotes and backslashes', ['a"b', 'c\\d'], '{"a\\\\"b","c\\\\\\\\d"}'],
  ])('writes %s', (_, value, text) => {
    expect(copyText(value)).toBe(text);
  });
});

describe('snakeCase', () => {
  it.each([
    ['finess', 'finess'],
    ['sourceFileId', 'source_file_id'],
    ['siteRecord', 'site_record'],
  ])('%s is the column %s', (field, column) => {
    expect(snakeCase(field)).toBe(column);
  });
});
