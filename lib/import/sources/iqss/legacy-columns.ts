import path from 'node:path';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';

/** Columns of one legacy indicator, all built on its stem: `X_etbt`, `X_den_etbt`... */
export interface LegacyColumns {
  readonly stem: string;
  /** Code of the catalogue; null for an indicator the portal does not know. */
  readonly indicator: string | null;
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
  readonly records: string;
  readonly class: string;
  readonly evolution: string;
  /** Outcome ratios only: stays, observed and expected events. */
  readonly stays: string;
  readonly observed: string;
  readonly expected: string;
}

const FACETS = ['icbas', 'ichaut', 'den', 'pos_seuil', 'pos_evol', 'obs', 'att', 'cible'];
const FACET = new RegExp(`^(.+?)(?:_(?:${FACETS.join('|')}))?_etbt$`);

/** Stems of the SSR records of recueil 2018, as its lexicon defines them. */
const SSR_STEMS: Readonly<Record<string, string>> = { doc_c: 'doc_ssr', dtn2_c2: 'dtn_ssr' };

/** The indicators of a legacy header. The file name tells the sector, which no column holds; SSR when it is silent. */
export function findLegacyColumns(header: readonly string[], fileName: string): LegacyColumns[] {
  const stems = new Set(header.flatMap((name) => FACET.exec(name.toLowerCase())?.[1] ?? []));
  return [...stems].map((stem) => ({
    stem,
    indicator: indicatorOf(stem, fileName),
    value: `${stem}_etbt`,
    lower: `${stem}_icbas_etbt`,
    upper: `${stem}_ichaut_etbt`,
    records: `${stem}_den_etbt`,
    class: `${stem}_pos_seuil_etbt`,
    evolution: `${stem}_pos_evol_etbt`,
    stays: `${stem}_cible_etbt`,
    observed: `${stem}_obs_etbt`,
    expected: `${stem}_att_etbt`,
  }));
}

/** Sector in the name of a legacy file: "dpa-ssr-recueil2018" -> "ssr". */
export function legacySector(fileName: string): string | null {
  return /(?:^|[^a-z])(ssr|mco|had|psy|dialyse)(?:[^a-z]|$)/.exec(path.basename(fileName).toLowerCase())?.[1] ?? null;
}

function indicatorOf(stem: string, fileName: string): string | null {
  if (INDICATORS[stem]?.family === 'outcome') return stem;
  return (legacySector(fileName) ?? 'ssr') === 'ssr' ? (SSR_STEMS[stem] ?? null) : null;
}
