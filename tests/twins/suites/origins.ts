import { expect, it } from 'vitest';
import { readChanges } from '@/lib/release-state/read-changes';
import { readFilers } from '@/lib/release-state/read-filers';
import { readFiles } from '@/lib/release-state/read-files';
import { readLinks } from '@/lib/release-state/read-links';
import { grouped } from '@/tests/twins/grouped';
import { isoDay } from '@/tests/twins/iso-day';
import { isOpen } from '@/tests/twins/open-sites';
import { provenanceIn } from '@/tests/twins/provenance';
import type { TwinRelease } from '@/tests/twins/releases';

export function originsTwins(release: TwinRelease): void {
  const { all, rows } = release;
  const filesOfRelease = () => {
    const ids = rows('release_source').map((source) => source.source_file_id);
    return all('source_file').filter(({ id }) => ids.includes(id));
  };
  const count = (items: readonly unknown[]) => items.length;

  it('the files of the release, those of the newest year of each data set, and the origin of every row', async () => {
    const { id } = release.state.summary;
    const files = await release.read((db) => readFiles(db, id));
    const twin = filesOfRelease();
    const isNewest = ({ dataset, campaign }: (typeof twin)[number]) =>
      twin.every((other) => other.dataset !== dataset || (other.campaign ?? 0) <= (campaign ?? 0));
    expect([...files.ids].sort()).toEqual(twin.map((file) => file.id).sort());
    expect([...files.newestIds].sort()).toEqual(
      twin
        .filter(isNewest)
        .map((file) => file.id)
        .sort(),
    );
    const provenanceOf = provenanceIn(release);
    const told = new Set<string>();
    for (const row of rows('measurement')) {
      const key = `${row.source_file_id} ${row.campaign}`;
      if (told.has(key)) continue;
      told.add(key);
      expect(files.provenance(row.source_file_id, row.line, row.campaign)).toEqual(provenanceOf(row, row.campaign));
    }
    for (const file of twin) {
      expect(files.datasetOf(file.id)).toBe(file.dataset);
      expect(files.provenance(file.id, 7)).toEqual(provenanceOf({ source_file_id: file.id, line: 7 }));
    }
    const foreign = all('source_file').filter((file) => !twin.includes(file));
    expect(foreign.length).toBe(twin.length);
    for (const file of foreign) expect(() => files.datasetOf(file.id)).toThrow('not part of release');
  });

  it('legal entities that may file results, with the open sites each has or had', async () => {
    const filers = await release.read((db) => readFilers(db, release.state.summary.id));
    const open = rows('establishment').filter(isOpen);
    const sitesOf = grouped(
      open.flatMap((site) =>
        [...new Set([site.legal_entity_finess ?? '', ...site.former_entities])].map((entity) => ({ entity, site })),
      ),
      ({ entity }) => entity,
    );
    expect(filers.size).toBe(rows('legal_entity').length);
    for (const { finess, name } of rows('legal_entity')) {
      expect(filers.get(finess)).toEqual({ finess, name, siteCount: count(sitesOf.get(finess) ?? []) });
    }
  });

  it('numbers before and after, under both, proven ones first', async () => {
    const links = await release.read((db) => readLinks(db, release.state.summary.id));
    const stored = rows('establishment_link');
    const numbers = new Set(stored.flatMap(({ finess, successor_finess: to }) => [finess, to]));
    expect([...links.keys()].sort()).toEqual([...numbers].sort());
    for (const number of numbers) {
      const twin = stored
        .filter(({ finess, successor_finess: to }) => finess === number || to === number)
        .map(({ finess: from, successor_finess: to, is_proven: isProven, evidence }) => ({ from, to, isProven, evidence }));
      const told = (links.get(number) ?? []).map((link) => ({ ...link, evidence: [...link.evidence].sort() }));
      expect(told).toHaveLength(twin.length);
      for (const link of twin) expect(told).toContainEqual({ ...link, evidence: link.evidence.toSorted() });
      expect(told.map(({ isProven }) => isProven)).toEqual(
        told
          .map(({ isProven }) => isProven)
          .sort()
          .reverse(),
      );
    }
    expect(numbers.size).toBeGreaterThan(5);
  });

  it('falls that were accepted, the first stored first, with the name of their region', async () => {
    const { id } = release.state.summary;
    const changes = await release.read((db) => readChanges(db, id));
    const twin = rows('release_change').toSorted((a, b) => a.id - b.id);
    expect(twin.length).toBeGreaterThan(2);
    expect(changes).toHaveLength(twin.length);
    twin.forEach(({ id: _, release_id: __, ...stored }, at) => {
      const regionName = all('region').find(({ code }) => code === stored.region)?.name ?? null;
      expect(changes[at]).toEqual({ ...stored, regionName });
    });
    expect(release.state.detail.changes).toEqual(changes);
  });

  it('estimates and dispersions, row by row', () => {
    const { estimates, dispersions } = release.state;
    const stored = rows('uncertainty_estimate');
    expect(estimates).toHaveLength(stored.length);
    expect(stored.length).toBeGreaterThan(10);
    for (const row of stored) {
      const told = estimates.find((one) => one.indicator === row.indicator && one.campaign === row.campaign);
      const method = { code: row.method_code, version: row.method_version };
      const isEstimated = row.individual_sd !== null;
      expect(told).toEqual({
        ...{ indicator: row.indicator, campaign: row.campaign, sites: row.sites, method, refusal: row.refusal },
        ...{ calibration: row.calibration, upperBound: row.upper_bound, retest: row.retest, keptClass: row.kept_class },
        ...{ inputs: row.inputs, uncertainLetters: row.uncertain_letters, separablePairs: row.separable_pairs },
        uncertainty: isEstimated
          ? {
              ...{ individualSd: row.individual_sd, individualSdError: row.individual_sd_error, betweenSd: row.between_sd },
              ...{ sites: row.sites, clamps: row.clamps, method },
            }
          : null,
        estimatedAt: (row.estimated_at as Date).toISOString(),
      });
    }
    const scattered = rows('outcome_dispersion').map(({ indicator, campaign, sites, outside_share, outside_by_chance }) => {
      return { indicator, campaign, sites, outsideShare: outside_share, outsideByChance: outside_by_chance };
    });
    expect([...dispersions].sort(byIndicator)).toEqual(scattered.sort(byIndicator));
  });

  it('counts, files and issues of the data page', () => {
    const { detail, summary } = release.state;
    const row = all('release').find(({ id }) => id === summary.id);
    const results = rows('measurement');
    expect(detail).toMatchObject({
      ...{ id: row?.id, key: row?.key, createdAt: row?.created_at.toISOString(), isFictional: row?.is_fictional },
      seconds: row?.seconds,
      establishments: count(rows('establishment')),
      hospitals: count(rows('establishment').filter(({ kind }) => kind === 'hospital')),
      measurements: count(results),
      scoredMeasurements: count(results.filter(({ status }) => status === 'scored')),
      procedures: count(rows('certification_procedure').filter(({ framework }) => framework !== 'V2014')),
    });
    const issues = rows('import_issue');
    const sources = filesOfRelease().map((file) => ({
      ...{ id: file.id, dataset: file.dataset, edition: file.edition, campaign: file.campaign, fileName: file.file_name },
      ...{ sha256: file.sha256, bytes: file.bytes, publisher: file.publisher, licence: file.licence },
      ...{ extractedOn: isoDay(file.extracted_on), importedAt: file.imported_at.toISOString() },
      ...{ rows: file.rows, accepted: file.accepted, rejected: file.rejected, classes: file.classes },
      warnings: count(issues.filter((issue) => issue.source_file_id === file.id && issue.severity === 'warning')),
      meanScore: file.mean_score,
    }));
    expect([...detail.sources].sort((a, b) => a.id - b.id)).toEqual(sources.sort((a, b) => a.id - b.id));
    const order = detail.sources.map(({ dataset, edition }) => ({ dataset, edition }));
    expect(order).toEqual(
      order.toSorted((a, b) => (a.dataset === b.dataset ? (a.edition < b.edition ? 1 : -1) : a.dataset < b.dataset ? -1 : 1)),
    );
  });

  it('issues are counted by reason and by kind, and the first of each reason come first', () => {
    const { issues, issueReasons, issueCounts } = release.state.detail;
    const stored = rows('import_issue');
    const fileOf = new Map(all('source_file').map((file) => [file.id, file]));
    for (const [told, keyOf] of [
      [issueReasons, (issue: { severity: string; code?: string }) => `${issue.severity} ${issue.code}`],
      [issueCounts, (issue: { severity: string; kind: string }) => `${issue.severity} ${issue.kind}`],
    ] as const) {
      const groups = grouped(stored, keyOf);
      expect(told).toHaveLength(groups.size);
      for (const entry of told) expect(entry.count, keyOf(entry)).toBe(count(groups.get(keyOf(entry)) ?? []));
    }
    // Dealt like cards: the first of every reason, then the second of every reason, 300 in all.
    const reasons = [...grouped(stored, ({ severity, code }) => `${severity} ${code}`)].sort(([a], [b]) => (a < b ? -1 : 1));
    const placeOf = (issue: (typeof stored)[number]) =>
      `${fileOf.get(issue.source_file_id)?.file_name} ${String(issue.line).padStart(9, '0')} ${String(issue.id).padStart(9, '0')}`;
    for (const [, group] of reasons) group.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    const dealt: (typeof stored)[number][] = [];
    for (let turn = 0; turn < stored.length; turn += 1) {
      for (const [, group] of reasons) {
        const issue = group[turn];
        if (issue && dealt.length < 300) dealt.push(issue);
      }
    }
    const twin = dealt.map((issue) => {
      const { dataset, file_name: fileName } = fileOf.get(issue.source_file_id) ?? {};
      const { severity, kind, code, params, line, column, value } = issue;
      return { sourceFileId: issue.source_file_id, dataset, fileName, severity, kind, code, params, line, column, value };
    });
    const placeOfTold = ({ sourceFileId, code, line, column, value }: (typeof issues)[number] | (typeof twin)[number]) =>
      JSON.stringify([code, sourceFileId, line, column, value]);
    const inOrder = <One extends Parameters<typeof placeOfTold>[0]>(list: readonly One[]) =>
      list.toSorted((a, b) => (placeOfTold(a) < placeOfTold(b) ? -1 : 1));
    expect(inOrder(issues)).toEqual(inOrder(twin));
    expect(issues.map(({ severity }) => severity)).toEqual(issues.map(({ severity }) => severity).sort());
  });
}

function byIndicator(a: { indicator: string; campaign: number }, b: { indicator: string; campaign: number }): number {
  return a.indicator.localeCompare(b.indicator) || a.campaign - b.campaign;
}
