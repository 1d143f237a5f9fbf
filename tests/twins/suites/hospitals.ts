import { expect, it } from 'vitest';
import { getEstablishment } from '@/lib/queries/establishment';
import { entriesIn, entriesInOrder } from '@/tests/twins/entries';
import { expectSame } from '@/tests/twins/expect-same';
import { inTurns } from '@/tests/twins/in-turns';
import { siblingsOf } from '@/tests/twins/neighbours';
import { provenanceIn } from '@/tests/twins/provenance';
import type { TwinRelease } from '@/tests/twins/releases';
import { resultsIn } from '@/tests/twins/results-of';
import { siteProceduresIn } from '@/tests/twins/site-procedures';
import { activityIn, sizesIn } from '@/tests/twins/sizes-of';
import type { Site } from '@/tests/twins/tables';

const ACTIVITIES = [
  ...['MEDECINE', 'CHIRURGIE', 'OBSTETRIQUE', 'URGENCES', 'SMUR', 'MATERNITE', 'REANIMATION', 'BLOC', 'CHIMIOTHERAPIE'],
  ...['RADIOTHERAPIE', 'NEUROCHIRURGIE', 'CHIRURGIE_CARDIAQUE', 'CHIRURGIE_CANCER', 'GREFFE', 'GRANDS_BRULES'],
  ...['SOINS_PALLIATIFS', 'DOULEUR', 'IVG', 'AMP'],
];

/** Every hospital page, or one of `step`. */
export function hospitalTwins(release: TwinRelease, step: number): void {
  const { rows, all } = release;

  it(`tells of one site of ${step} what its rows tell`, async () => {
    const provenanceOf = provenanceIn(release);
    const [entries, inOrder] = [entriesIn(release), entriesInOrder(release)];
    const activity = activityIn(release);
    const { resultsOf } = resultsIn(release);
    const proceduresOf = siteProceduresIn(release);
    const files = new Map(all('source_file').map((file) => [file.id, file]));

    async function visit(row: Site): Promise<void> {
      const { finess } = row;
      const entry = entries.get(finess);
      const hospital = await getEstablishment(finess);
      if (!hospital || !entry) throw new Error(`${finess} is not found.`);
      const { measurements, references, sizes, procedures, successors, predecessors, ...site } = hospital.site;
      expectSame(site, { ...entry.identity, ...siblingsOf(entry, inOrder), ...ownWords(row) }, finess);
      expectSame(procedures, proceduresOf(finess), finess);
      const origins = new Map(sizesIn(activity.get(finess) ?? []).map((size) => [size.code, size]));
      expectSame(
        sizes.map(({ code, value }) => [code, value]),
        [...origins.values()].map(({ code, value }) => [code, value]),
        finess,
      );
      for (const { code, provenance } of sizes) {
        expect(
          origins.get(String(code))?.rows.map((part) => provenanceOf(part)),
          finess,
        ).toContainEqual(provenance);
      }
      const links = (numbers: readonly { finess: string }[]) => numbers.map((one) => one.finess).sort();
      const stored = rows('establishment_link').filter((link) => link.finess === finess || link.successor_finess === finess);
      expectSame(
        links(successors),
        stored.flatMap((link) => (link.finess === finess ? link.successor_finess : [])).sort(),
        finess,
      );
      expectSame(links(predecessors), stored.flatMap((link) => (link.finess === finess ? [] : link.finess)).sort(), finess);
      expectSame(published(measurements), published(resultsOf(row).sort(newestFirst)), finess);
      expectSame(hospital.intervals.length, measurements.length, finess);
      expectSame(hospital.alerts.length, release.state.alerts.get(finess)?.length ?? 0, finess);
    }

    /** What only the page of the site says. */
    function ownWords(row: Site) {
      const seen = row.last_seen_source_id === null ? undefined : files.get(row.last_seen_source_id);
      return {
        ...{ officialName: row.official_name, address: row.address, phone: row.phone, otherNames: row.other_names },
        releasedOn: release.state.summary.createdAt.slice(0, 10),
        activities: ACTIVITIES.filter((activity) => row.activities.includes(activity)),
        lastSeen: seen && row.last_seen_year !== null ? { year: row.last_seen_year, dataset: seen.dataset } : null,
        identityProvenance: provenanceOf({ source_file_id: row.identity_source_id, line: row.identity_line }),
      };
    }

    const visited = rows('establishment').filter((_, at) => at % step === 0);
    await inTurns(visited, visit);
    expect(visited.length).toBeGreaterThan(50);
  }, 900_000);
}

interface Told {
  indicator: string;
  campaign: number;
  status: string;
}

function newestFirst(a: Told, b: Told): number {
  return b.campaign - a.campaign || a.indicator.localeCompare(b.indicator);
}

/** Results without the intervals that are ours, nor those published without a width. */
function published(results: readonly Told[]): readonly object[] {
  return results.map((result) => {
    if (!('interval' in result) || result.interval === null) return result;
    const { origin, lower, upper } = result.interval as { origin: string; lower: number; upper: number };
    return origin === 'published' && lower < upper ? result : { ...result, interval: null };
  });
}
