import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { CampaignDispersion } from '@/lib/release-state/read-dispersions';

/** How many sites fall outside their Poisson limits in each campaign that publishes expected numbers. */
export function DispersionLines({ dispersions }: { dispersions: readonly CampaignDispersion[] }) {
  const t = useTranslations('method.poisson');
  const indicators = useTranslations('indicators');
  const locale = useLocale();
  if (dispersions.length === 0) return null;
  return (
    <ul className="measure flex list-disc flex-col gap-1 pl-5">
      {dispersions.map(({ indicator, campaign, sites, outsideShare, outsideByChance }) => (
        <li key={`${indicator} ${campaign}`}>
          {t('dispersion', {
            indicator: indicators(`${indicator}.name`),
            campaign: String(campaign),
            sites: formatNumber(sites, locale),
            outside: formatPercent(outsideShare, locale),
            chance: formatPercent(outsideByChance, locale),
          })}
        </li>
      ))}
    </ul>
  );
}
