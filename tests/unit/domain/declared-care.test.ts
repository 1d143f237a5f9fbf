import { describe, expect, it } from 'vitest';
import { declaredCare } from '@/lib/domain/declared-care';

describe('declaredCare', () => {
  it('says the parts of the field that are declared, in place of the field', () => {
    expect(declaredCare(['MCO', 'CA', 'SMR'], ['MEDECINE', 'CHIRURGIE', 'BLOC'])).toEqual(['MEDECINE', 'CHIRURGIE', 'CA', 'SMR']);
    expect(declaredCare(['MCO'], ['OBSTETRIQUE', 'MATERNITE'])).toEqual(['OBSTETRIQUE']);
  });

  it('keeps the field where no part of it is declared', () => {
    expect(declaredCare(['MCO', 'CA'], [])).toEqual(['MCO', 'CA']);
    expect(declaredCare(['PSY'], ['MEDECINE'])).toEqual(['PSY']);
  });
});
