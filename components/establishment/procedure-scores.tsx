import { ScoreBars } from '@/components/charts/score-bars';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import type { SiteProcedure } from '@/lib/domain/establishment';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { ResultsFold } from './results-fold';

/** Scores by chapter and by objective of the procedure, where the files have them: folded behind their range. */
export function ProcedureScores({ procedure }: { procedure: SiteProcedure }) {
  const t = useTranslations('establishment.certification');
  if (procedure.chapters.length === 0 && procedure.objectives.length === 0) {
    return <p className="note">{t('noScores')}</p>;
  }
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Scores level="chapter" title={t('chapters')} scores={procedure.chapters} />
      <Scores level="objective" title={t('objectives')} scores={procedure.objectives} />
    </div>
  );
}

interface ScoresProps {
  level: 'chapter' | 'objective';
  title: string;
  scores: SiteProcedure['chapters'];
}

function Scores({ level, title, scores }: ScoresProps) {
  const t = useTranslations('establishment.certification');
  const locale = useLocale();
  if (scores.length === 0) return null;
  const values = scores.map(({ score }) => score);
  const bars = scores.map(({ item, label, score }) => ({
    key: item,
    name: label === null ? t('item', { level, item }) : t('itemLabel', { item, label }),
    lang: label === null ? undefined : ('fr' as const),
    value: score,
    valueText: formatNumber(score, locale, 1),
  }));
  const lowest = formatNumber(Math.min(...values), locale, 1);
  const highest = formatNumber(Math.max(...values), locale, 1);
  return (
    <ResultsFold id={`scores-${level}`} title={title} counts={[t('scoresRange', { lowest, highest })]}>
      <Figure
        sentence={t('scoresSentence', { lowest, highest })}
        table={
          <DataTable
            caption={title}
            columns={[
              { key: 'item', header: title },
              { key: 'score', header: t('score'), numeric: true },
            ]}
            rows={bars.map(({ key, name, valueText }) => ({ key, cells: [name, valueText] }))}
          />
        }
      >
        <ScoreBars bars={bars} />
      </Figure>
    </ResultsFold>
  );
}
