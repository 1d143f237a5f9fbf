import { describe, expect, it } from 'vitest';
import { IssueList } from '@/components/data/issue-list';
import { renderHtml } from '@/lib/html/render-html';
import { inLocale } from '@/lib/i18n/current-locale';
import type { Locale } from '@/lib/i18n/routing';
import type { IssueReasonCount, ReleaseIssue } from '@/lib/release-state/read-issues';

const point = (line: number, km: number): ReleaseIssue => ({
  ...{ sourceFileId: 1, dataset: 'points', fileName: 'finess/points.csv', severity: 'warning', kind: 'point-too-far' },
  ...{ code: 'point-too-far', params: { km }, line, column: null, value: '060000494' },
});
const blank: ReleaseIssue = {
  ...{ sourceFileId: 2, dataset: 'sae-id', fileName: 'sae/ID.csv', severity: 'rejected', kind: 'value-missing' },
  ...{ code: 'name-missing', params: {}, line: 1234, column: 'RS', value: null },
};
const reasons: readonly IssueReasonCount[] = [
  { severity: 'warning', kind: 'point-too-far', code: 'point-too-far', count: 40 },
  { severity: 'rejected', kind: 'value-missing', code: 'name-missing', count: 1 },
];

/** The words of the list, what is folded between brackets. */
function textOf(locale: Locale, list: { reasons: readonly IssueReasonCount[]; issues: readonly ReleaseIssue[] }) {
  const html = inLocale(locale, () => renderHtml(<IssueList {...list} />));
  const folded = html.replaceAll('</summary>', '</summary> [').replaceAll('</details>', ']');
  return folded
    .replaceAll('<wbr/>', '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('&#x27;', "'");
}

describe('the list of issues', () => {
  const issues = [point(167, 206), point(333, 59), point(334, 59), blank];

  it('shows the first case of each reason, rejected ones first, and folds the others', async () => {
    expect(textOf('fr', { reasons, issues }).trim()).toBe(
      [
        'Valeur manquante Ligne écartée 1 cas Le nom manque. Ligne 1 234, colonne RS : case vide',
        'SAE : identité des établissements sae/ID.csv',
        'Position trop loin de la commune Ligne gardée, signalée 40 cas',
        'Le point est à 206 km du centre de la commune. C’est le centre qui est affiché. Ligne 167 : 060000494',
        'Positions des établissements finess/points.csv Les 39 autres cas [ finess/points.csv',
        'Le point est à 59 km du centre de la commune. C’est le centre qui est affiché.',
        'Ligne 333 : 060000494 Ligne 334 : 060000494 Les 3 premiers sont listés, sur 40. ]',
      ].join(' '),
    );
  });

  it('speaks English in an English page', async () => {
    const text = textOf('en', { reasons, issues });
    expect(text).toContain('Missing value Row left out 1 case The name is missing. Line 1,234, column RS : empty cell');
    expect(text).toContain('The 39 other cases [');
  });

  it('says that there is none', async () => {
    expect(textOf('fr', { reasons: [], issues: [] })).toContain('Aucune anomalie');
  });
});
