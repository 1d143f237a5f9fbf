import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { useTranslations } from '@/lib/i18n/translations';

/** The evolution HAS publishes, in words. In a ratio the coding does not say whether "up" is better: nothing is said. */
export function EvolutionNote({ measurement }: { measurement: ScoredMeasurement }) {
  const t = useTranslations('establishment.evolution');
  const family = INDICATORS[measurement.indicator]?.family;
  if (measurement.evolution === null || family === undefined || family === 'outcome') return null;
  return (
    <p className="note">
      {t('source')} {t(`${family === 'esatis' ? 'esatis' : 'other'}.${measurement.evolution}`)}
    </p>
  );
}
