import type { ReleaseInputs } from '@/lib/import/release/inputs';

interface Sighting {
  year: number;
  sourceFileId: number;
}

/** The newest year in which a file saw each number at work, and that file: a register, a survey, a visit that took place. */
export function lastSeenYears({ sites, results, scopes }: ReleaseInputs): (finess: string) => Sighting | null {
  const seen = new Map<string, Sighting>();
  const see = (finess: string, year: number | null, sourceFileId: number) => {
    if (year !== null && year > (seen.get(finess)?.year ?? 0)) seen.set(finess, { year, sourceFileId });
  };
  for (const { finess, year, sourceFileId } of sites) see(finess, year, sourceFileId);
  for (const { finess, campaign, sourceFileId } of results) see(finess, campaign, sourceFileId);
  for (const { finess, year, isVisited, sourceFileId } of scopes) if (isVisited) see(finess, year, sourceFileId);
  return (finess) => seen.get(finess) ?? null;
}
