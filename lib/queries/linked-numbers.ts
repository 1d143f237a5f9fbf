import 'server-only';
import { prisma } from '@/lib/db/client';
import type { EstablishmentPage, LinkedNumber } from '@/lib/domain/establishment';
import { SUCCESSION_EVIDENCE } from '@/lib/domain/identity/judge-successor';
import { absenceOf } from './absence';

/** The numbers that took the place of a site, and those whose place it took. */
export async function linkedNumbers(
  releaseId: number,
  finess: string,
): Promise<Pick<EstablishmentPage, 'successors' | 'predecessors'>> {
  const links = await prisma().establishmentLink.findMany({
    where: { releaseId, OR: [{ finess }, { successorFiness: finess }] },
    orderBy: [{ isProven: 'desc' }, { finess: 'asc' }, { successorFiness: 'asc' }],
  });
  if (links.length === 0) return { successors: [], predecessors: [] };
  const others = links.map((link) => (link.finess === finess ? link.successorFiness : link.finess));
  const sites = await prisma().establishment.findMany({ where: { releaseId, finess: { in: others } } });
  const linked = (number: string, { evidence, isProven }: (typeof links)[number]): LinkedNumber[] =>
    sites
      .filter((site) => site.finess === number)
      .map((site) => ({
        ...{ finess: number, name: site.name, city: site.city, absence: absenceOf(site), isProven },
        evidence: SUCCESSION_EVIDENCE.filter((kind) => evidence.includes(kind)),
      }));
  return {
    successors: links.filter((link) => link.finess === finess).flatMap((link) => linked(link.successorFiness, link)),
    predecessors: links.filter((link) => link.successorFiness === finess).flatMap((link) => linked(link.finess, link)),
  };
}
