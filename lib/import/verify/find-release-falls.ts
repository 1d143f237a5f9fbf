import type { Client } from 'pg';
import { type Fall, findFalls } from '@/lib/domain/release-check/fall';
import type { RowCount } from '@/lib/domain/release-check/row-count';
import type { StoredRelease, StoredSource } from '@/lib/import/run/current-release';
import { countDerived } from '@/lib/import/verify/count-derived';
import { countFacts } from '@/lib/import/verify/count-facts';
import { countUnchanged } from '@/lib/import/verify/count-unchanged';

/**
 * What a new release has far less of than the one before, the largest losses first. Only what replaces is compared: an edition
 * with the same one as it was, value by value too; a new campaign with the one before it; and what is derived where both hold the
 * same editions.
 */
export async function findReleaseFalls(client: Client, before: StoredRelease, after: StoredRelease): Promise<readonly Fall[]> {
  const pairs = replacedSources(before, after);
  const counts = await countFacts(
    client,
    pairs.flatMap(({ was, is }) => [was.id, is.id]),
  );
  const countsOf = (source: StoredSource, isSameEdition: boolean) => {
    const rows = [...(counts.get(source.id) ?? []), { ...WHOLE_FILE, count: source.rows - source.rejected }];
    // Another campaign may ask other questions, but not of far fewer sites.
    return isSameEdition ? rows : rows.filter(({ subject }) => subject === 'file' || subject === 'site_record');
  };
  const falls: Fall[] = [];
  for (const { was, is } of pairs) {
    const isSameEdition = was.edition === is.edition;
    const editions = { dataset: is.dataset, edition: is.edition, against: was.edition };
    falls.push(...findFalls(countsOf(was, isSameEdition), countsOf(is, isSameEdition), editions));
    // The same bytes may be read otherwise by another importer.
    if (!isSameEdition || was.sha256 === is.sha256) continue;
    const unchanged = await countUnchanged(client, was.id, is.id);
    falls.push(...findFalls(unchanged.before, unchanged.after, editions));
  }
  const derived = sameEditions(before, after) ? await derivedFalls(client, before, after) : [];
  return [...falls, ...derived].sort((a, b) => b.before - b.after - (a.before - a.after));
}

const WHOLE_FILE = { subject: 'file', item: null, status: null, region: null } satisfies Omit<RowCount, 'count'>;

interface Pair {
  was: StoredSource;
  is: StoredSource;
}

function replacedSources(before: StoredRelease, after: StoredRelease): readonly Pair[] {
  return after.sources.flatMap((is) => {
    const was = before.sources.find((one) => keyOf(one) === keyOf(is)) ?? campaignBefore(before, is);
    return was && was.id !== is.id ? [{ was, is }] : [];
  });
}

/** The campaign that a new one follows; undefined where editions are no campaigns, or it is an older one that comes late. */
function campaignBefore({ sources }: StoredRelease, is: StoredSource): StoredSource | undefined {
  const isCampaign = ({ campaign, edition }: StoredSource) => campaign !== null && edition === String(campaign);
  if (!isCampaign(is)) return undefined;
  const years = sources.filter((one) => one.dataset === is.dataset && isCampaign(one));
  const newest = years.sort((a, b) => Number(b.campaign) - Number(a.campaign))[0];
  return newest && Number(newest.campaign) < Number(is.campaign) ? newest : undefined;
}

function keyOf({ dataset, edition }: StoredSource): string {
  return `${dataset} ${edition}`;
}

function sameEditions(before: StoredRelease, after: StoredRelease): boolean {
  const keys = (release: StoredRelease) => release.sources.map(keyOf).sort().join('\n');
  return keys(before) === keys(after);
}

async function derivedFalls(client: Client, before: StoredRelease, after: StoredRelease): Promise<readonly Fall[]> {
  const editions = { dataset: 'release', edition: String(after.id), against: String(before.id) };
  return findFalls(await countDerived(client, before.id), await countDerived(client, after.id), editions);
}
