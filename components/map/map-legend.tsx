import { StateMark } from '@/components/ui/state-mark';
import { CURRENT_STATES } from '@/lib/domain/certification';
import { useTranslations } from '@/lib/i18n/translations';

/** Names the one scale of the map, and what a pin does not say. */
export function MapLegend() {
  const t = useTranslations('map.legend');
  const words = useTranslations('scales.states');
  return (
    <section aria-labelledby="map-legend" className="grid gap-2 text-sm">
      <h3 id="map-legend" className="font-semibold">
        {t('title')}
      </h3>
      <ul className="flex flex-wrap gap-x-5 gap-y-1.5">
        {CURRENT_STATES.map((state) => (
          <li key={state} className="inline-flex items-center gap-2">
            <StateMark state={state} />
            {words(`${state}.label`)}
          </li>
        ))}
      </ul>
      <p className="measure text-ink-soft">{t('scope')}</p>
      <p className="measure text-ink-soft">{t('groups')}</p>
    </section>
  );
}
