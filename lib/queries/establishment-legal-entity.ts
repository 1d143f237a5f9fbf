import 'server-only';
import { prisma } from '@/lib/db/client';
import { oneOf } from '@/lib/domain/code';
import { ESTABLISHMENT_KINDS, type EstablishmentPage } from '@/lib/domain/establishment';
import { OPEN } from './absence';

const SIBLINGS_SHOWN = 10;

/** The legal entity of a site and its other sites: open hospitals first, the first ten and how many there are. */
export async function establishmentLegalEntity(
  releaseId: number,
  finess: string,
  legalEntityFiness: string | null,
): Promise<Pick<EstablishmentPage, 'legalEntity' | 'siblings' | 'siblingCount' | 'certifiedSiblings'>> {
  if (legalEntityFiness === null) return { legalEntity: null, siblings: [], siblingCount: 0, certifiedSiblings: 0 };
  const others = { releaseId, legalEntityFiness, finess: { not: finess }, ...OPEN };
  const [entity, siblings, siblingCount, numbers] = await Promise.all([
    prisma().legalEntity.findUnique({ where: { releaseId_finess: { releaseId, finess: legalEntityFiness } } }),
    prisma().establishment.findMany({
      where: others,
      select: { finess: true, name: true, city: true, kind: true },
      orderBy: [{ kind: 'desc' }, { name: 'asc' }, { finess: 'asc' }],
      take: SIBLINGS_SHOWN,
    }),
    prisma().establishment.count({ where: others }),
    prisma().establishment.findMany({ where: others, select: { finess: true } }),
  ]);
  const certified = await prisma().establishmentProcedure.findMany({
    where: { releaseId, framework: { not: 'V2014' }, finess: { in: numbers.map((site) => site.finess) } },
    select: { finess: true },
    distinct: ['finess'],
  });
  return {
    legalEntity: { finess: legalEntityFiness, name: entity?.name ?? null },
    siblings: siblings.map((site) => ({ ...site, kind: oneOf(ESTABLISHMENT_KINDS, site.kind) })),
    siblingCount,
    certifiedSiblings: certified.length,
  };
}
