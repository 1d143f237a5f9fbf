import { cache } from 'react';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { EntitySite, FiledResults, LegalEntity } from '@/lib/domain/legal-entity';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { inSnapshot } from '@/lib/release-state/snapshot';
import type { Directory, DirectoryEntry } from '@/lib/search/directory-columns';
import { getState } from './state';

/**
 * The legal entity of a number, its sites and what is filed under its number, read once per request; null when the number is
 * not one.
 */
export const getLegalEntity = cache(async (finess: string): Promise<LegalEntity | null> => {
  const state = await getState();
  const entity = state?.directory.entities.get(finess);
  if (!state || !entity) return null;
  const { directory, alerts } = state;
  return {
    ...{ finess, name: entity.name, city: entity.city },
    departmentName: directory.departmentNames.get(entity.departmentCode ?? '') ?? null,
    regionName: directory.regionNames.get(entity.regionCode ?? '') ?? null,
    sites: sitesOf(directory, finess),
    alerts: alerts.get(finess) ?? [],
    results: await filedResults(state, finess),
  };
});

/** Sites of a legal entity, those it had before included. */
export function sitesOf(directory: Directory, finess: string): readonly EntitySite[] {
  const current = (directory.byLegalEntity.get(finess) ?? []).flatMap((position) => directory.entries[position] ?? []);
  const former = directory.entries.filter(({ formerEntities }) => formerEntities.includes(finess));
  return [...new Set([...current, ...former])]
    .map((entry) => toSite(entry, entry.legalEntityFiness !== finess))
    .sort((a, b) => rank(a) - rank(b));
}

function toSite({ identity, certification }: DirectoryEntry, isFormer: boolean): EntitySite {
  const { finess, name, kind, city, absence } = identity;
  return { finess, name, kind, city, absence, isFormer, certification };
}

function rank({ kind, absence, isFormer }: EntitySite): number {
  return absence ? 3 : isFormer ? 2 : kind === 'annex' ? 1 : 0;
}

async function filedResults({ summary, files }: ReleaseState, finess: string): Promise<readonly FiledResults[]> {
  const rows = await inSnapshot(summary, (db) =>
    db.measurement.findMany({
      where: { finess, sourceFileId: { in: [...files.ids] }, status: { notIn: ['not-concerned', 'no-activity'] } },
      select: { indicator: true, campaign: true },
    }),
  );
  const campaigns = [...new Set(rows.map(({ campaign }) => campaign))].sort((a, b) => b - a);
  return campaigns.map((campaign) => {
    const codes = new Set(rows.filter((row) => row.campaign === campaign).map(({ indicator }) => indicator));
    return { campaign, indicators: Object.keys(INDICATORS).filter((code) => codes.has(code)) };
  });
}
