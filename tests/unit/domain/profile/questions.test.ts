import { describe, expect, it } from 'vitest';
import { profileOf } from '@/lib/domain/profile/profile-of';
import { questionsFor } from '@/lib/domain/profile/questions';
import { absent } from '../result-samples';
import { result } from '../verdict-samples';
import { procedure, RELEASE } from './release-sample';

describe('questionsFor', () => {
  it('asks about weaknesses first, then about what is missing, one question per theme and kind', () => {
    const measurements = [
      absent('dpa_qls_v2_mco', 2019, 'non-respondent'),
      absent('dpa_qls_ssr', 2019, 'non-respondent'),
      absent('dpa_pcd_mco', 2019, 'not-validated'),
      absent('esatis-ca', 2020, 'insufficient-data'),
      absent('dpa_pcd_ssr', 2019, 'not-concerned'),
      result('ias_icsha_v4', 2022, 50, { class: 'C' }),
      result('ete_ortho', 2020, 4, { isAlert: true }),
    ];
    const questions = questionsFor(profileOf({ measurements, procedures: [procedure('with-conditions')] }, RELEASE));
    expect(questions.map(({ code, theme, indicators }) => [code, theme, indicators])).toEqual([
      ['decision-conditions', 'certification', ['certification']],
      ['complications-above-expected', 'complications', ['ete_ortho']],
      ['weak-practice', 'infection', ['ias_icsha_v4']],
      ['did-not-answer', 'coordination', ['dpa_qls_v2_mco', 'dpa_qls_ssr']],
      ['not-validated', 'care', ['dpa_pcd_mco']],
      ['too-few-answers', 'patients', ['esatis-ca']],
    ]);
    expect(questions[0]?.decision).toMatchObject({ decision: 'with-conditions', siteCount: 3 });
    expect(questions[1]?.decision).toBeNull();
  });

  it('asks nothing of an establishment that is certified and has nothing weak or missing', () => {
    const measurements = [result('dpa_pcd_mco', 2019, 95, { class: 'A' })];
    expect(questionsFor(profileOf({ measurements, procedures: [procedure('certified')] }, RELEASE))).toEqual([]);
  });
});
