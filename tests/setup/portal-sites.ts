import type { APIRequestContext } from '@playwright/test';
import { z } from 'zod';

/** Fictional establishments, by what the tests need of them. */
export interface PortalSites {
  /** Results of the three surveys, V2014 history, a decision that covers several sites. */
  full: PortalSite;
  /** Cited in files of results, without one value. */
  absent: PortalSite;
  /** A small attached structure. */
  annex: PortalSite;
  /** HAS's own safety alert stands. */
  flagged: PortalSite;
}

const siteSchema = z.object({
  finess: z.string(),
  name: z.string(),
  certification: z.array(z.object({ framework: z.string(), decision: z.string().nullable(), siteCount: z.number() })),
  measurements: z.array(z.object({ indicator: z.string(), status: z.string() })),
  alerts: z.array(z.object({ indicator: z.string(), campaign: z.number(), ratio: z.number().nullable() })),
});
export type PortalSite = z.infer<typeof siteSchema>;

const listSchema = z.object({ items: z.array(z.object({ finess: z.string(), kind: z.string() })) });

/** Finds them through the public API: the fictional set may change. Throws when one kind is missing. */
export async function findSites(request: APIRequestContext): Promise<PortalSites> {
  return {
    full: await findSite(request, 'sector=USLD&sort=name', isFull),
    absent: await findSite(request, 'sector=SMR&sort=name', isAbsent),
    annex: await findSite(request, 'annexes=1&sort=name', () => true, 'annex'),
    flagged: await findSite(request, 'sector=MCO&q=clinique', ({ alerts }) => alerts.length > 0),
  };
}

const SURVEYS = ['esatis-48h-mco', 'esatis-ca', 'esatis-ssr'];

function isFull(site: PortalSite): boolean {
  const isScored = (survey: string) => site.measurements.some((one) => one.indicator === survey && one.status === 'scored');
  return (
    SURVEYS.every(isScored) &&
    site.certification.some(({ framework }) => framework === 'V2014') &&
    site.certification.some(isSharedDecision)
  );
}

function isSharedDecision({ framework, decision, siteCount }: PortalSite['certification'][number]): boolean {
  return framework !== 'V2014' && decision !== null && siteCount > 1;
}

function isAbsent(site: PortalSite): boolean {
  return site.measurements.length > 0 && site.measurements.every(({ status }) => status !== 'scored');
}

async function findSite(
  request: APIRequestContext,
  query: string,
  isWanted: (site: PortalSite) => boolean,
  kind?: string,
): Promise<PortalSite> {
  for (let page = 1; page <= 10; page += 1) {
    const { items } = listSchema.parse(
      await (await request.get(`/api/v1/establishments?${query}&page=${page}&pageSize=50`)).json(),
    );
    for (const { finess } of items.filter((item) => kind === undefined || item.kind === kind)) {
      const site = siteSchema.parse(await (await request.get(`/api/v1/establishments/${finess}`)).json());
      if (isWanted(site)) return site;
    }
  }
  throw new Error(`No establishment of the kind wanted among those of ${query}`);
}
