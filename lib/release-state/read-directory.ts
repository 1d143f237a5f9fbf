import { latestLevel } from '@/lib/domain/certification';
import { allOf, oneOf } from '@/lib/domain/code';
import { currentCertification } from '@/lib/domain/current-certification';
import { ACTIVITIES, declaredCare } from '@/lib/domain/declared-care';
import { type EstablishmentIdentity, OWNERSHIPS } from '@/lib/domain/establishment';
import { addToGroup } from '@/lib/domain/groups';
import { ESTABLISHMENT_KINDS } from '@/lib/domain/identity/decide-kind';
import { SECTORS } from '@/lib/domain/indicators/catalogue';
import { ordinaryWords } from '@/lib/reference/ordinary-words';
import { PUBLIC_NAMES } from '@/lib/reference/public-names';
import { buildDirectory, type Directory, type DirectoryEntry } from '@/lib/search/directory-columns';
import { absenceOf } from './absence';
import { readBeds } from './read-beds';
import type { ReleaseFiles } from './read-files';
import { readGazetteer } from './read-gazetteer';
import { readProcedures } from './read-procedures';
import type { ReleaseSummary } from './release-summary';
import type { Reader } from './snapshot';

/** Everything searchable of a release. */
export async function readDirectory(db: Reader, { isFictional }: ReleaseSummary, files: ReleaseFiles): Promise<Directory> {
  const { releaseId } = files;
  const establishments = await db.establishment.findMany({ where: { releaseId } });
  const entities = await db.legalEntity.findMany({ where: { releaseId } });
  const regions = await db.region.findMany();
  const departments = await db.department.findMany({ select: { code: true, name: true, regionCode: true } });
  const procedures = await readProcedures(db, files);
  const beds = await readBeds(db, files);
  const gazetteer = await readGazetteer(db, files);
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
      locationPrecision: oneOf(['address', 'commune'], row.locationPrecision),
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
      activities: allOf(ACTIVITIES, row.activities),
      certification: currentCertification(ofSite),
      v2014: latestLevel(ofSite),
    };
  });
  return buildDirectory({
    release: releaseId,
    isFictional,
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
    if (regionCode !== null) addToGroup(groups, regionCode, code);
  }
  return groups;
}

function sectorsOf({ sectors }: { sectors: readonly string[] }) {
  return allOf(SECTORS, sectors);
}
