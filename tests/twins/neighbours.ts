import type { TwinEntry } from './entries';

const SHOWN = 10;

/** The other open sites of the legal entity of a site: hospitals, then attached structures, in the order of names. */
export function siblingsOf(site: TwinEntry, inOrder: readonly TwinEntry[]) {
  const { legalEntityFiness: entity, legalEntityName: name } = site;
  if (entity === null) return { legalEntity: null, siblings: [], siblingCount: 0, certifiedSiblings: 0 };
  const others = inOrder.filter(
    (other) => other.legalEntityFiness === entity && other.identity.absence === null && other !== site,
  );
  const told = (kind: string) =>
    others
      .filter(({ identity }) => identity.kind === kind)
      .map(({ identity }) => ({ finess: identity.finess, name: identity.name, city: identity.city, kind: identity.kind }));
  return {
    legalEntity: { finess: entity, name },
    siblings: [...told('hospital'), ...told('annex')].slice(0, SHOWN),
    siblingCount: others.length,
    certifiedSiblings: others.filter(({ certification }) => certification.procedureCode !== null).length,
  };
}

/** The sites of a legal entity, in the order of the page: open hospitals, attached structures, those it had, those that are gone. */
export function sitesOfEntity(entity: string, inOrder: readonly TwinEntry[]) {
  const sites = inOrder.filter((entry) => entry.legalEntityFiness === entity || entry.formerEntities.includes(entity));
  const told = sites.map(({ identity, certification, legalEntityFiness }) => {
    const { finess, name, kind, city, absence } = identity;
    return { finess, name, kind, city, absence, isFormer: legalEntityFiness !== entity, certification };
  });
  const gone = told.filter(({ absence }) => absence !== null);
  const former = told.filter((site) => site.isFormer && !gone.includes(site));
  const own = told.filter((site) => !site.isFormer && !gone.includes(site));
  return [...own.filter(({ kind }) => kind === 'hospital'), ...own.filter(({ kind }) => kind === 'annex'), ...former, ...gone];
}
