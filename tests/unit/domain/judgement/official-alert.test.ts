import { describe, expect, it } from 'vitest';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import { absent } from '../result-samples';
import { result } from '../verdict-samples';

const flagged = (campaign: number) => result('ete_ortho', campaign, 8.56, { isAlert: true });

describe('standingAlerts', () => {
  it('is lifted by a later result, never by a later absence', () => {
    expect(standingAlerts([flagged(2019), absent('ete_ortho', 2020, 'too-few-cases')])).toMatchObject([{ campaign: 2019 }]);
    expect(standingAlerts([flagged(2019), result('ete_ortho', 2020, 1, { isAlert: false })])).toEqual([]);
    expect(standingAlerts([result('ete_ortho', 2018, 1, { isAlert: false }), flagged(2019)])).toHaveLength(1);
  });

  it('takes the class beyond three deviations for the alert it is, newest first', () => {
    const alerts = standingAlerts([
      result('ete_ortho', 2018, 3, { class: 'worse' }),
      result('iso_ortho', 2020, 3, { isAlert: true }),
    ]);
    expect(alerts.map(({ indicator }) => indicator)).toEqual(['iso_ortho', 'ete_ortho']);
  });

  it('knows no alert but HAS’s own', () => {
    expect(standingAlerts([result('ete_ortho', 2019, 30), result('dpa_pcd_mco', 2019, 3, { class: 'C' })])).toEqual([]);
  });
});
