import 'server-only';
import { prisma } from '@/lib/db/client';
import {
  COUNTED_VIA,
  CURRENT_STATES,
  type CurrentState,
  currentProcedure,
  FRAMEWORKS,
  type ProcedureRecord,
  V2014_LEVELS,
} from '@/lib/domain/certification';
import { oneOf } from '@/lib/domain/code';
import { declaredCare } from '@/lib/domain/declared-care';
import { ESTABLISHMENT_KINDS, type EstablishmentIdentity, OWNERSHIPS, SECTORS } from '@/lib/domain/establishment';
import type { CurrentCertification } from '@/lib/domain/search';
import { getReleaseId } from '@/lib/queries/release';
import { releaseGazetteer } from '@/lib/queries/release-gazetteer';
import { siteBeds } from '@/lib/queries/site-beds';
import { ordinaryWords } from '@/lib/reference/ordinary-words';
import { PUBLIC_NAMES } from '@/lib/reference/public-names';
import { buildDirectory, type Directory, type DirectoryEntry } from '@/lib/search/directory-columns';
import { absenceOf } from './absence';

const holder = globalThis as typeof globalThis & { repereDirectories?: Map<number, Promise<Directory>> };
const KEPT = 2;

/**
 * Everything searchable of the served release, read once per process and kept in memory: a release never changes.
 * The one before is kept for the requests still pinned to it. Null while there is no release. Throws when the database is down.
 */
export async function getDirectory(): Promise<Directory | null> {
  const releaseId = await getReleaseId();
  return releaseId === null ? null : directoryOf(releaseId);
}

/** The directory of one release; callers at the same time share one reading. */
export function directoryOf(releaseId: number): Promise<Directory> {
  holder.repereDirectories ??= new Map();
  const directories = holder.repereDirectories;
  const known = directories.get(releaseId);
  if (known) return known;
  const loading = loadDirectory(releaseId);
  directories.set(releaseId, loading);
  loading.catch(() => directories.delete(releaseId));
  for (const oldest of directories.keys()) {
    if (directories.size <= KEPT) break;
    directories.delete(oldest);
  }
  return loading;
}

async function loadDirectory(releaseId: number): Promise<Directory> {
  const release = await prisma().release.findUniqueOrThrow({
    where: { id: releaseId },
    select: { isFictional: true, sources: { select: { sourceFileId: true } } },
  });
  const files = release.sources.map((source) => source.sourceFileId);
  const [establishments, entities, regions, departments, procedures, gazetteer, beds] = await Promise.all([
    prisma().establishment.findMany({ where: { releaseId } }),
    prisma().legalEntity.findMany({ where: { releaseId } }),
    prisma().region.findMany(),
    prisma().department.findMany({ select: { code: true, name: true, regionCode: true } }),
    proceduresBySite(releaseId, files),
    releaseGazetteer(files),
    siteBeds(releaseId),
  ]);
  const regionNames = new Map(regions.map((region) => [region.code, region.name]));
  const departmentNames = new Map(departments.map((department) => [department.code, department.name]));
  const entityNames = new Map(entities.map((entity) => [entity.finess, entity.name]));
  const entries = establishments.map((row): DirectoryEntry => {
    const identity: EstablishmentIdentity = {
      finess: row.finess,
      name: row.name,
      kind: oneOf(ESTABLISHMENT_KINDS, row.kind),
      city: row.city,
      postcode: row.postcode,
      departmentCode: row.departmentCode,
      departmentName: departmentNames.get(row.departmentCode ?? '') ?? null,
      regionCode: row.regionCode,
      regionName: regionNames.get(row.regionCode ?? '') ?? null,
      ownership: oneOf(OWNERSHIPS, row.ownership),
      isEspic: row.isEspic,
      categoryLabel: row.categoryLabel,
      sectors: sectorsOf(row),
      care: declaredCare(sectorsOf(row), row.activities),
      latitude: row.latitude,
      longitude: row.longitude,
      locationPrecision:
        row.locationPrecision === 'address' || row.locationPrecision === 'commune' ? row.locationPrecision : null,
      absence: absenceOf(row),
    };
    const ofSite = procedures.get(row.finess) ?? [];
    return {
      identity,
      officialName: row.officialName,
      otherNames: [...row.otherNames, ...(PUBLIC_NAMES[row.finess] ?? [])],
      categoryCode: row.categoryCode,
      communeCode: row.communeCode,
      beds: beds.get(row.finess) ?? 0,
      legalEntityFiness: row.legalEntityFiness,
      formerEntities: row.formerEntities,
      legalEntityName: entityNames.get(row.legalEntityFiness ?? '') ?? null,
      activities: row.activities,
      certification: currentCertification(ofSite),
      v2014: v2014Level(ofSite),
    };
  });
  return buildDirectory({
    release: releaseId,
    isFictional: release.isFictional,
    entries,
    entities: new Map(
      entities.map(({ finess, name, city, departmentCode, regionCode }) => [finess, { name, city, departmentCode, regionCode }]),
    ),
    gazetteer,
    areaNames: { regions: regionNames, departments: departmentNames, departmentsOfRegion: departmentsByRegion(departments) },
    ordinaryWords: await ordinaryWords(),
  });
}

function departmentsByRegion(departments: readonly { code: string; regionCode: string | null }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { code, regionCode } of departments) {
    if (regionCode !== null) groups.set(regionCode, [...(groups.get(regionCode) ?? []), code]);
  }
  return groups;
}

function sectorsOf({ sectors }: { sectors: readonly string[] }) {
  return SECTORS.filter((sector) => sectors.includes(sector));
}

/** The procedures of the release, under each site they cover. */
async function proceduresBySite(releaseId: number, files: number[]): Promise<Map<string, ProcedureRecord[]>> {
  const [procedures, scopes] = await Promise.all([
    prisma().certificationProcedure.findMany({ where: { sourceFileId: { in: files } } }),
    prisma().establishmentProcedure.findMany({
      where: { releaseId },
      select: { framework: true, procedureCode: true, finess: true, via: true },
    }),
  ]);
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
    const framework = FRAMEWORKS.find((known) => known === row.framework);
    const scope = sites.get(`${row.framework} ${row.code}`);
    if (!framework || !scope) continue;
    const { code, visitYear, visitMonth, decision } = row;
    const decidedOn = row.decidedOn?.toISOString().slice(0, 10) ?? null;
    const procedure: ProcedureRecord = { framework, code, visitYear, visitMonth, decidedOn, decision, siteCount: scope.counted };
    for (const finess of scope.finess) {
      const known = bySite.get(finess);
      if (known) known.push(procedure);
      else bySite.set(finess, [procedure]);
    }
  }
  return bySite;
}

function currentCertification(procedures: readonly ProcedureRecord[]): CurrentCertification {
  const current = currentProcedure(procedures);
  if (!current) {
    return {
      state: 'none',
      framework: null,
      procedureCode: null,
      decidedOn: null,
      siteCount: 0,
      visitYear: null,
      visitMonth: null,
    };
  }
  const { framework, code, decidedOn, siteCount, visitYear, visitMonth } = current;
  const state: CurrentState = oneOf(CURRENT_STATES, current.decision) ?? 'pending';
  return { state, framework, procedureCode: code, decidedOn, siteCount, visitYear, visitMonth };
}

/** The latest level of the V2014 framework, which answers nothing about today. */
function v2014Level(procedures: readonly ProcedureRecord[]) {
  const [latest] = procedures
    .filter((procedure) => procedure.framework === 'V2014' && procedure.decision !== null)
    .sort((a, b) => (b.decidedOn ?? '').localeCompare(a.decidedOn ?? ''));
  return oneOf(V2014_LEVELS, latest?.decision ?? null);
}
