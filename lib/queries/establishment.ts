import 'server-only';
import { prisma } from '@/lib/db/client';
import { oneOf } from '@/lib/domain/code';
import { declaredCare } from '@/lib/domain/declared-care';
import {
  ACTIVITIES,
  ESTABLISHMENT_KINDS,
  type EstablishmentPage,
  OWNERSHIPS,
  SECTORS,
  type SizeFigure,
} from '@/lib/domain/establishment';
import { SIZE_SOURCES, sizesOf } from '@/lib/domain/establishment-sizes';
import { shownReferences } from '@/lib/domain/judgement/shown-references';
import { getReleaseId } from '@/lib/queries/release';
import { absenceOf } from './absence';
import { establishmentLegalEntity } from './establishment-legal-entity';
import { measurementsOf } from './establishment-measurements';
import { proceduresOf } from './establishment-procedures';
import { type ReleaseFiles, releaseFiles } from './establishment-sources';
import { linkedNumbers } from './linked-numbers';
import { siteContext } from './release-context';

/** Everything the page of one site shows, as the served release knows it; null when it does not know the number. */
export async function getEstablishmentPage(finess: string): Promise<EstablishmentPage | null> {
  const releaseId = await getReleaseId();
  if (releaseId === null) return null;
  const [site, files] = await Promise.all([
    prisma().establishment.findUnique({ where: { releaseId_finess: { releaseId, finess } } }),
    releaseFiles(releaseId),
  ]);
  if (!site) return null;

  const [legalEntity, department, region, procedures, measurements, sizes, context, linked] = await Promise.all([
    establishmentLegalEntity(releaseId, finess, site.legalEntityFiness),
    site.departmentCode ? prisma().department.findUnique({ where: { code: site.departmentCode } }) : null,
    site.regionCode ? prisma().region.findUnique({ where: { code: site.regionCode } }) : null,
    proceduresOf(finess, files),
    measurementsOf(site, files),
    sizeFigures(finess, files),
    siteContext(releaseId, site),
    linkedNumbers(releaseId, finess),
  ]);
  const sectors = SECTORS.filter((sector) => site.sectors.includes(sector));

  return {
    finess: site.finess,
    name: site.name,
    officialName: site.officialName,
    kind: oneOf(ESTABLISHMENT_KINDS, site.kind),
    address: site.address,
    city: site.city,
    postcode: site.postcode,
    departmentCode: site.departmentCode,
    departmentName: department?.name ?? null,
    regionCode: site.regionCode,
    regionName: region?.name ?? null,
    phone: site.phone,
    ownership: oneOf(OWNERSHIPS, site.ownership),
    isEspic: site.isEspic,
    categoryLabel: site.categoryLabel,
    sectors,
    care: declaredCare(sectors, site.activities),
    activities: ACTIVITIES.filter((activity) => site.activities.includes(activity)),
    latitude: site.latitude,
    longitude: site.longitude,
    locationPrecision:
      site.locationPrecision === 'address' || site.locationPrecision === 'commune' ? site.locationPrecision : null,
    absence: absenceOf(site),
    ...legalEntity,
    ...linked,
    otherNames: site.otherNames,
    lastSeen:
      site.lastSeenYear === null || site.lastSeenSourceId === null
        ? null
        : { year: site.lastSeenYear, dataset: files.datasetOf(site.lastSeenSourceId) },
    sizes,
    identityProvenance: files.provenance(site.identitySourceId, site.identityLine),
    procedures,
    measurements,
    releasedOn: context.releasedOn,
    references: shownReferences(measurements, context),
  };
}

async function sizeFigures(finess: string, files: ReleaseFiles): Promise<readonly SizeFigure[]> {
  const records = await prisma().activityRecord.findMany({
    where: { finess, sourceFileId: { in: [...files.newestIds] }, code: { in: Object.values(SIZE_SOURCES).flat() } },
  });
  const located = records.map((record) => ({ ...record, ...files.provenance(record.sourceFileId, record.line) }));
  return sizesOf(located).map(({ code, value, record }) => ({
    code,
    value,
    provenance: files.provenance(record.sourceFileId, record.line),
  }));
}
