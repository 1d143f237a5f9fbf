import { addToGroup } from '@/lib/domain/groups';
import { type EstablishmentRow, establishmentRows, type RecordedSite } from '@/lib/import/release/establishment-row';
import { formerEntities } from '@/lib/import/release/former-entities';
import { identifyNumbers } from '@/lib/import/release/identify-numbers';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import { judgePresence } from '@/lib/import/release/judge-presence';
import { lastSeenYears } from '@/lib/import/release/last-seen';
import { type EntitySeat, legalEntityRows } from '@/lib/import/release/legal-entities';
import { byTrust, mergeSite } from '@/lib/import/release/merge-site';
import { findNewNumbers } from '@/lib/import/release/new-numbers';
import { placeSite, type RejectedPoint } from '@/lib/import/release/place-site';
import { takeNamesOfPredecessors } from '@/lib/import/release/predecessor-names';
import { scopeOfProcedures } from '@/lib/import/release/procedure-scope';
import { registersOf } from '@/lib/import/release/registers';
import { releaseGazetteer } from '@/lib/import/release/release-gazetteer';
import { recordsBySite } from '@/lib/import/release/site-records';
import { traitsReader } from '@/lib/import/release/site-traits';
import { findSuccessors, type SuccessionLink } from '@/lib/import/release/successors';

/** What a release derives from all its files: the sites, sorted by FINESS, and the bodies that run them. */
export function buildRelease(files: ReleaseInputs) {
  const registers = registersOf(files);
  const { facts, kindOf, scopes, entitiesInSiteColumn } = identifyNumbers(files, registers);
  const inputs = { ...files, scopes };
  const gazetteer = releaseGazetteer(inputs);
  const sites = new Map<string, RecordedSite>();
  const seats: EntitySeat[] = [];
  for (const [finess, records] of recordsBySite(inputs.sites, scopes)) {
    const kind = kindOf(finess);
    const known = facts.get(finess);
    const merged = mergeSite(records.sort(byTrust));
    if (kind === 'legal-entity') seats.push({ finess, name: merged.name, place: placeSite(merged, inputs, gazetteer).place });
    else if (known && kind !== 'unknown') {
      sites.set(finess, { finess, kind, facts: known, category: merged.categoryLabel, records, merged });
    }
  }
  const absences = judgePresence(sites, inputs, registers);
  const lastSeen = lastSeenYears(inputs);
  const toRow = establishmentRows(inputs, {
    saeYear: registers.sae[0]?.year ?? null,
    formerEntitiesOf: formerEntities(inputs, (finess) => kindOf(finess) === 'legal-entity'),
  });
  const rejectedPoints: RejectedPoint[] = [];
  const rows = [...sites.values()].map((site) => {
    const { place, rejectedPoint } = placeSite(site.merged, inputs, gazetteer);
    if (rejectedPoint) rejectedPoints.push(rejectedPoint);
    const absence = absences.get(site.finess) ?? null;
    return toRow(site, place, absence, absence && lastSeen(site.finess));
  });
  rows.sort((a, b) => (a.finess < b.finess ? -1 : 1));
  const traitsOf = traitsReader();
  const newNumbers = findNewNumbers(rows.map(traitsOf), facts, scopes);
  const establishments = withoutNewNumbers(rows, newNumbers);
  const links = [...findSuccessors(establishments.map(traitsOf), inputs), ...newNumbers];
  takeNamesOfPredecessors(establishments, links, inputs.lexicon);
  return {
    establishments,
    links,
    procedures: scopeOfProcedures(scopes, establishments, links),
    legalEntities: legalEntityRows(inputs, establishments, seats),
    rejectedPoints,
    entitiesInSiteColumn,
  };
}

/** A hospital stands under the number its registers list, with its results: its new number is not listed beside it. */
function withoutNewNumbers(rows: EstablishmentRow[], links: readonly SuccessionLink[]): EstablishmentRow[] {
  const listed = new Map<string, string[]>();
  for (const { finess, successorFiness } of links) addToGroup(listed, successorFiness, finess);
  return rows.map((row) => {
    const listedAs = listed.get(row.finess);
    // Whatever the certification alone says of it, it is the hospital of those numbers.
    return listedAs ? { ...row, kind: 'hospital', listedAs } : row;
  });
}
