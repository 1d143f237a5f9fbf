import { expect, it } from 'vitest';
import { departmentOfCommune, departmentOfFiness } from '@/lib/domain/geography/department';

it.each([
  ['010000024', '01'],
  ['2A0000014', '2A'],
  ['970100228', '971'],
  ['970500001', '975'],
  ['970800001', '978'],
  ['980500003', '976'],
  ['980400003', '976'],
  ['980600003', '986'],
  // No department has these digits, and Belgium has none.
  ['970900001', null],
  ['970000001', null],
  ['980100003', null],
  ['003200012', null],
])('the number %s is of department %s', (finess, department) => expect(departmentOfFiness(finess)).toBe(department));

it.each([
  ['01004', '01'],
  ['2B033', '2B'],
  ['97411', '974'],
  ['98613', '986'],
])('the commune %s is of department %s', (code, department) => expect(departmentOfCommune(code)).toBe(department));
