import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcedureRecord } from '@/lib/domain/certification';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { SiteContext } from '@/lib/domain/judgement/context';
import type { Measurement } from '@/lib/domain/measurement';
import { FLAGGED, MAX_QUESTIONS, questionsFor } from '@/lib/domain/profile/questions';
import { anyResults } from '../judgement/any-result';
import { absent } from '../result-samples';
import { result } from '../verdict-samples';
import { procedure, profile } from './release-sample';

const ask = (measurements: readonly Measurement[], decided: ProcedureRecord | null = null, context: Partial<SiteContext> = {}) =>
  questionsFor(profile(measurements, context), measurements, decided).map(
    ({ reason, questions }) =>
      [reason, questions.map(({ topic, year }) => (year === null ? topic : `${topic} ${year}`))] as const,
  );

describe('questionsFor', () => {
  it('asks by reason for care: flagged, weak, missing', () => {
    const measurements = [
      result('ete_ortho', 2020, 4, { isAlert: true }),
      absent('iso_ortho', 2020, 'too-few-cases'),
      result('esatis-48h-mco', 2020, 66, { n: 400 }),
      absent('dpa_qls_v2_mco', 2020, 'non-respondent'),
      absent('esatis-ssr', 2020, 'insufficient-data'),
    ];
    expect(ask(measurements, procedure('not-certified'))).toEqual([
      ['any', ['not-certified 2023']],
      ['prosthesis', ['clots-flagged 2020', 'how-many']],
      ['stay', ['satisfaction', 'letter']],
      ['rehabilitation', ['opinions']],
    ]);
  });

  it('asks of counts above the expected number, and the same question once', () => {
    const above = (code: string) => result(code, 2020, 3, { observed: 30, expected: 10, n: 400 });
    expect(ask([above('ete_ortho'), above('iso_ortho')])).toEqual([['prosthesis', ['clots', 'infections']]]);
    const few = ['ete_ortho', 'iso_ortho'].map((code) => absent(code, 2020, 'too-few-cases'));
    expect(ask(few)).toEqual([['prosthesis', ['how-many']]]);
  });

  it('knows what to ask of every alert, and asks nothing where no question is to be asked', () => {
    const outcomes = Object.keys(INDICATORS).filter((code) => INDICATORS[code]?.family === 'outcome');
    expect(Object.keys(FLAGGED).sort()).toEqual(outcomes.sort());
    expect(ask([result('dtn_ssr', 2020, 40, { class: 'C' })])).toEqual([]);
  });

  it('asks what has changed where every result is old', () => {
    const old = [result('dpa_pcd_mco', 2014, 88, { class: 'B' }), result('dpa_qls_v2_mco', 2015, 88, { class: 'B' })];
    expect(ask(old)).toEqual([['any', ['since 2015']]]);
    expect(ask([...old, result('esatis-48h-mco', 2020, 74, { n: 400 })])).toEqual([]);
    expect(ask([...old, result('esatis-ca', 2020, 74, { n: 400 })])).toEqual([['stay', ['since 2015']]]);
  });

  it('asks of a class below the target even when most share it', () => {
    const shared = { classShare: () => ({ share: 0.77, n: 1280, entities: 0 }) };
    expect(ask([result('dpa_qls_v2_mco', 2020, 40, { class: 'C' })], null, shared)).toEqual([['stay', ['letter']]]);
  });

  it('has nothing to ask where nothing is weak, missing or old, nor about our own files', () => {
    expect(ask([result('esatis-ca', 2020, 82, { n: 900 })], procedure('certified'))).toEqual([]);
    expect(ask([], null)).toEqual([]);
    expect(ask([absent('dpa_pcd_mco', 2020, 'not-published')], procedure(null))).toEqual([]);
  });

  it('never asks more than three for one reason, nor the same twice', () => {
    fc.assert(
      fc.property(anyResults, (measurements) => {
        for (const { questions } of questionsFor(profile(measurements), measurements, procedure('with-conditions'))) {
          expect(questions.length).toBeGreaterThan(0);
          expect(questions.length).toBeLessThanOrEqual(MAX_QUESTIONS);
          expect(new Set(questions.map(({ topic }) => topic)).size).toBe(questions.length);
        }
      }),
    );
  });
});
