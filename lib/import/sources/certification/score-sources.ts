import type { Source } from '@/lib/import/source';
import { recogniseChapterScores, recogniseObjectiveScores } from './layouts';
import { scoreSource } from './score-source';

/** Chapters are 1 to 3 in both cycles. */
export const chapterScoreSource: Source = scoreSource({
  dataset: 'certification-chapitre',
  label: 'certification, résultats par chapitre',
  recognise: recogniseChapterScores,
  level: 'chapter',
  itemColumn: 'id_chapitre',
  scoreColumn: 'moy_chapitre',
  readItem(row, { read }) {
    const item = /^([1-3])(\.0)?$/.exec(read(row, 'id_chapitre'))?.[1];
    return item ? { item, label: read(row, 'chapitre').replace(/\s+/g, ' ') || null } : null;
  },
});

/** Objectives are "1.1" to "3.7" in cycle 5, four per chapter in cycle 6; their name may follow the number. */
export const objectiveScoreSource: Source = scoreSource({
  dataset: 'certification-objectif',
  label: 'certification, résultats par objectif',
  recognise: recogniseObjectiveScores,
  level: 'objective',
  itemColumn: 'objectif',
  scoreColumn: 'moy_objectif',
  readItem(row, { read }) {
    const text = read(row, 'objectif').replace(/\s+/g, ' ');
    const [, chapter, objective, label] = /^(?:objectif )?([1-3])[.,](\d)(?!\d)[ .:–-]*(.*)$/i.exec(text) ?? [];
    return chapter && objective ? { item: `${chapter}.${objective}`, label: label || null } : null;
  },
});
