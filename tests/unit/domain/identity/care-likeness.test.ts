import { expect, it } from 'vitest';
import { careLikeness } from '@/lib/domain/identity/care-likeness';

it('says how the care of a new number compares with that of the one before', () => {
  expect(careLikeness(['MCO', 'SMR'], ['SMR', 'MCO', 'HAD'])).toBe('same-care');
  expect(careLikeness(['MCO', 'SMR'], ['SMR'])).toBe('some-care');
  expect(careLikeness(['PSY'], ['MCO'])).toBe('other-hospital-care');
  expect(careLikeness(['PSY'], ['CA'])).toBe('other-hospital-care');
  expect(careLikeness(['PSY'], ['HAD', 'SMR'])).toBe('other-hospital-care');
  expect(careLikeness(['MCO'], ['DIALYSE'])).toBe('other-care');
  expect(careLikeness(['MCO'], [])).toBe('other-care');
});

it('says nothing where the care given before is not known', () => {
  expect(careLikeness([], ['MCO'])).toBe('unknown');
  expect(careLikeness([], [])).toBe('unknown');
});
