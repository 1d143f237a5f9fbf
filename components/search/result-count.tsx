import { areaWords } from '@/lib/format/area-words';
import { ofPlace } from '@/lib/format/of-place';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { placeLabel } from '@/lib/places/place';
import type { SearchResult } from '@/lib/search/search-result';

/** How many sites, and behind them how many procedures where that differs: decisions are counted by procedure. Read out when it changes. */
export function ResultCount({ result }: { result: SearchResult }) {
  const t = useTranslations('search.count');
  const locale = useLocale();
  const { total, procedureCount, notLocated, place, area } = result;
  return (
    <div role="status" className="flex flex-col gap-0.5">
      <p className="text-lg">
        {t.rich('establishments', { count: total, b: (chunks) => <strong className="figures">{chunks}</strong> })}
        {place ? ` ${t('near', { place: ofPlace(placeLabel(place), locale) })}` : null}
        {area ? ` ${t('area', areaWords(area, locale))}` : null}
      </p>
      {total > 0 && procedureCount !== total ? (
        <p className="note">{t('procedures', { sites: total, procedures: procedureCount })}</p>
      ) : null}
      {notLocated > 0 ? <p className="note">{t('notLocated', { count: notLocated })}</p> : null}
    </div>
  );
}
