import type { Provenance } from '@/lib/domain/measurement';
import type { Reader } from './snapshot';

/** The files of a release: every fact shown is a row of one of them. */
export interface ReleaseFiles {
  releaseId: number;
  ids: readonly number[];
  /** Of each data set, those of its newest year: what a site does today is not read from older ones. */
  newestIds: readonly number[];
  datasetOf: (sourceFileId: number) => string;
  /** Where a figure comes from, ready to print. `campaign` overrides the one of the file (a file may hold several). */
  provenance: (sourceFileId: number, line: number, campaign?: number) => Provenance;
}

export async function readFiles(db: Reader, releaseId: number): Promise<ReleaseFiles> {
  const files = await db.sourceFile.findMany({
    where: { releases: { some: { releaseId } } },
    select: { id: true, dataset: true, publisher: true, fileName: true, campaign: true },
  });
  const campaigns = await db.campaign.findMany();
  const newest = new Map<string, number>();
  for (const { dataset, campaign } of files) newest.set(dataset, Math.max(newest.get(dataset) ?? 0, campaign ?? 0));
  const byId = new Map(files.map((file) => [file.id, file]));
  const dataYears = new Map(campaigns.map((campaign) => [`${campaign.dataset} ${campaign.year}`, campaign.dataYear]));

  const fileOf = (sourceFileId: number) => {
    const file = byId.get(sourceFileId);
    if (!file) throw new Error(`File ${sourceFileId} is not part of release ${releaseId}`);
    return file;
  };
  return {
    releaseId,
    ids: files.map((file) => file.id),
    newestIds: files.filter((file) => (file.campaign ?? 0) === newest.get(file.dataset)).map((file) => file.id),
    datasetOf: (sourceFileId) => fileOf(sourceFileId).dataset,
    provenance: (sourceFileId, line, campaign) => {
      const file = fileOf(sourceFileId);
      const year = campaign ?? file.campaign;
      return {
        dataset: file.dataset,
        publisher: file.publisher,
        fileName: file.fileName,
        line,
        campaign: year,
        dataYear: year === null ? null : (dataYears.get(`${file.dataset} ${year}`) ?? null),
      };
    },
  };
}
