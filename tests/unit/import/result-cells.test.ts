import { describe, expect, it } from 'vitest';
import { agreesWithThresholds } from '@/lib/domain/scale';
import { stepOf } from '@/lib/import/normalise/number';
import { ownershipOfType } from '@/lib/import/normalise/ownership';
import { parseAbsence, parseEvolution, parseObligation } from '@/lib/import/normalise/result-words';

describe('parseAbsence', () => {
  it.each([
    ['DI', 'insufficient-data'],
    ['NR', 'non-respondent'],
    ['Non répondant', 'non-respondent'],
    ['NV', 'not-validated'],
    ['Non validé', 'not-validated'],
    ['Non concerné', 'not-concerned'],
    ["Non concerné (pas d'activité)", 'no-activity'],
    ['Non concerné (pas d’activité)', 'no-activity'],
    ['Non concerné (non comparable)', 'not-comparable'],
    ['Non Applicable', 'not-applicable'],
    ['Effectif < 10', 'too-few-cases'],
    ['NA', 'not-published'],
    ['.', 'not-published'],
    ['', 'not-published'],
  ])('reads %j as %s', (raw, reason) => {
    expect(parseAbsence(raw)).toBe(reason);
  });

  it.each(['A', 'D', 'Z', '0', '10', '75,09', 'Effectif'])('sees no reason in %j', (raw) => {
    expect(parseAbsence(raw)).toBeNull();
  });
});

describe('parseEvolution', () => {
  it.each([
    ['1-Diminution', 'decrease'],
    ['2-Stable', 'stable'],
    ['3-Amélioration', 'increase'],
    ['4-Non calculable', 'not-computable'],
    ['-1', 'decrease'],
    ['0', 'stable'],
    ['1', 'increase'],
    ['Négative', 'decrease'],
    ['Positive', 'increase'],
    ['Stable', 'stable'],
    ['Non Calculable', 'not-computable'],
    ['Non Applicable', 'not-computable'],
    ['Non concerné (non comparable)', 'not-computable'],
    ['NA', null],
    ['', null],
    ['7', 'unknown'],
    ['bof', 'unknown'],
  ])('reads %j as %s', (raw, evolution) => {
    expect(parseEvolution(raw)).toBe(evolution);
  });
});

describe('parseObligation', () => {
  it.each([
    ['1- Obligatoire', 'mandatory'],
    ['2- Facultatif', 'optional'],
    ['1', 'mandatory'],
    ['0', 'optional'],
    ['Oui', 'mandatory'],
    ['Non', 'optional'],
    ['Non concerné', null],
    ['', null],
  ])('reads %j as %s', (raw, obligation) => {
    expect(parseObligation(raw)).toBe(obligation);
  });
});

describe('ownershipOfType', () => {
  it('says the ownership a type implies, and nothing when it does not', () => {
    expect(ownershipOfType('Centre Hospitaliers')).toBe('public');
    expect(ownershipOfType('Etablissements de santé privés à but non lucratif')).toBe('private-nonprofit');
    expect(ownershipOfType('Etablissements de santé privés à but lucratif')).toBe('private-forprofit');
    expect(ownershipOfType('PSPH/EBNL')).toBe('private-nonprofit');
    expect(ownershipOfType('Privé')).toBeNull();
    expect(ownershipOfType('GCS')).toBeNull();
  });
});

describe('agreesWithThresholds', () => {
  it('takes e-Satis bounds as inclusive', () => {
    expect(agreesWithThresholds('esatis-ca', 2019, 'A', 79.7, 0)).toBe(true);
    expect(agreesWithThresholds('esatis-ca', 2019, 'A', 79.6, 0)).toBe(false);
    expect(agreesWithThresholds('esatis-ca', 2019, 'B', 79.6, 0)).toBe(true);
  });

  it('leaves room for the rounding of ICSHA, no more', () => {
    expect(agreesWithThresholds('icsha', 2019, 'C', 80, 1)).toBe(true);
    expect(agreesWithThresholds('icsha', 2019, 'B', 100, 1)).toBe(true);
    expect(agreesWithThresholds('icsha', 2019, 'C', 81, 1)).toBe(false);
    expect(agreesWithThresholds('icsha', 2019, 'C', 80.2, stepOf('80,2%'))).toBe(false);
    expect(agreesWithThresholds('icsha', 2019, 'C', 0, 1)).toBe(true);
  });

  it('cannot judge a campaign whose cut-offs are not known', () => {
    for (const [letter, value] of [
      ['B', 79.8],
      ['C', 77.6],
      ['B', 99.5],
    ] as const) {
      expect(agreesWithThresholds('icsha', 2024, letter, value, 0.1)).toBe(true);
    }
    expect(agreesWithThresholds('esatis-ca', 2022, 'D', 90, 0)).toBe(true);
  });

  it('cannot judge a class that embeds an interval', () => {
    expect(agreesWithThresholds('iqss-record', 2019, 'C', 99, 1)).toBe(true);
  });
});
