import 'server-only';
import { prisma } from '@/lib/db/client';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';
import type { EntitySite, FiledResults, LegalEntityPage } from '@/lib/domain/legal-entity';
import type { Directory, DirectoryEntry } from '@/lib/search/directory-columns';
import { getDirectory } from './directory';
import { releaseFiles } from './establishment-sources';
import { standingAlertsOf } from './standing-alerts';

/** The legal entity of a number, its sites and what is filed under its number; null when the number is not one. */
export async function getLegalEntityPage(finess: string): Promise<LegalEntityPage | null> {
  const directory = await getDirectory();
  const entity = directory?.entities.get(finess);
  if (!directory || !entity) return null;
  const alerts = await standingAlertsOf([{ finess, legalEntityFiness: null, formerEntities: [] }]);
  return {
    ...{ finess, name: entity.name, city: entity.city },
    departmentName: directory.departmentNames.get(entity.departmentCode ?? '') ?? null,
    regionName: directory.regionNames.get(entity.regionCode ?? '') ?? null,
    sites: sitesOf(directory, finess),
    alerts: alerts.get(finess) ?? [],
    results: await filedResults(directory.release, finess),
  };
}

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

async function filedResults(releaseId: number, finess: string): Promise<readonly FiledResults[]> {
  const { ids } = await releaseFiles(releaseId);
  const rows = await prisma().measurement.findMany({
    where: { finess, sourceFileId: { in: [...ids] }, status: { notIn: ['not-concerned', 'no-activity'] } },
    select: { indicator: true, campaign: true },
  });
  const campaigns = [...new Set(rows.map(({ campaign }) => campaign))].sort((a, b) => b - a);
  return campaigns.map((campaign) => {
    const codes = new Set(rows.filter((row) => row.campaign === campaign).map(({ indicator }) => indicator));
    return { campaign, indicators: Object.keys(INDICATORS).filter((code) => codes.has(code)) };
  });
}
