import type { TwinRelease } from './releases';

/** Where a row comes from, from the tables of files and campaigns. Needs them. */
export function provenanceIn({ all }: TwinRelease) {
  const files = new Map(all('source_file').map((file) => [file.id, file]));
  return (row: { source_file_id: number; line: number }, ofRow?: number) => {
    const file = files.get(row.source_file_id);
    if (!file) throw new Error(`There is no file ${row.source_file_id}.`);
    const campaign = ofRow ?? file.campaign;
    const told = all('campaign').find(({ dataset, year }) => dataset === file.dataset && year === campaign);
    const { dataset, publisher, file_name: fileName } = file;
    return { dataset, publisher, fileName, line: row.line, campaign, dataYear: told?.data_year ?? null };
  };
}
