import { COUNTED_VIA, FRAMEWORKS, type ProcedureRecord } from '@/lib/domain/certification';
import { oneOf } from '@/lib/domain/code';
import { addToGroup } from '@/lib/domain/groups';
import type { ReleaseFiles } from './read-files';
import type { Reader } from './snapshot';

/** The procedures of the release, under each site they cover. */
export async function readProcedures(db: Reader, { releaseId, ids }: ReleaseFiles): Promise<Map<string, ProcedureRecord[]>> {
  const procedures = await db.certificationProcedure.findMany({ where: { sourceFileId: { in: [...ids] } } });
  const scopes = await db.establishmentProcedure.findMany({
    where: { releaseId },
    select: { framework: true, procedureCode: true, finess: true, via: true },
  });
  const sites = new Map<string, { finess: string[]; counted: number }>();
  for (const { framework, procedureCode, finess, via } of scopes) {
    const key = `${framework} ${procedureCode}`;
    const known = sites.get(key) ?? { finess: [], counted: 0 };
    known.finess.push(finess);
    if (COUNTED_VIA.some((counted) => counted === via)) known.counted += 1;
    sites.set(key, known);
  }
  const bySite = new Map<string, ProcedureRecord[]>();
  for (const row of procedures) {
    const framework = oneOf(FRAMEWORKS, row.framework);
    const scope = sites.get(`${row.framework} ${row.code}`);
    if (!scope) continue;
    const { code, visitYear, visitMonth, decision } = row;
    const decidedOn = row.decidedOn?.toISOString().slice(0, 10) ?? null;
    const procedure: ProcedureRecord = { framework, code, visitYear, visitMonth, decidedOn, decision, siteCount: scope.counted };
    for (const finess of scope.finess) addToGroup(bySite, finess, procedure);
  }
  return bySite;
}
