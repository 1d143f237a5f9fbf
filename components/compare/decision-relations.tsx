import type { SiteComparison } from '@/lib/domain/comparison/compare-sites';
import { formatList } from '@/lib/format/list';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { VerdictMark } from './verdict-mark';

interface DecisionRelationsProps {
  position: number;
  decisions: SiteComparison['decisions'];
  count: number;
}

/** How the decision of one site stands to the others: the same, another, or none to set beside it. Never better nor worse. */
export function DecisionRelations({ position, decisions, count }: DecisionRelationsProps) {
  const t = useTranslations('compare');
  const locale = useLocale();
  const ofSite = decisions.filter(({ a, b }) => a === position || b === position);
  const relations = [...new Set(ofSite.map(({ relation }) => relation))];
  return relations.map((relation) => {
    const others = ofSite.filter((pair) => pair.relation === relation).map(({ a, b }) => String((a === position ? b : a) + 1));
    const words = t(`decisions.${relation}`);
    return (
      <VerdictMark key={relation} verdict="fact">
        {count === 2 ? words : t('verdict.facing', { words, names: formatList(others, locale) })}
      </VerdictMark>
    );
  });
}
