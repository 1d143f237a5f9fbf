import type { Absence } from '@/lib/domain/identity/decide-presence';
import { formatDate } from '@/lib/format/date';
import { addToChoice, readChoice } from '@/lib/islands/choice-store';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import { fillIn, type MapLabels } from '@/lib/map/map-labels';
import { SHAPE_BOX, SHAPES } from '@/lib/map/shapes';
import { comparePath, establishmentPath } from '@/lib/url/routes';
import { readEstablishment, type SiteSummary } from './read-establishment';

/** Sites described at once when several stand on one spot. */
const MOST = 5;

/** The body of a popup; each site fills in when the API has answered. */
export function popupContent(finess: readonly string[], labels: MapLabels, locale: 'fr' | 'en'): HTMLElement {
  const body = element('div', 'map-popup');
  body.setAttribute('aria-live', 'polite');
  for (const number of finess.slice(0, MOST)) {
    const entry = element('section', 'map-popup-site', labels.loading);
    const links = [pageLink(number, labels, locale), compareLink(number, labels, locale)];
    readEstablishment(number).then(
      (site) => entry.replaceChildren(...siteLines(site, labels, locale), ...links),
      () => entry.replaceChildren(element('p', '', labels.unavailable), ...links),
    );
    body.append(entry);
  }
  if (finess.length > MOST) body.append(element('p', 'map-popup-note', fillIn(labels.more, { count: finess.length - MOST })));
  return body;
}

function siteLines(site: SiteSummary, labels: MapLabels, locale: 'fr' | 'en'): HTMLElement[] {
  const { procedure, absence } = site;
  const decision = element('p', 'map-popup-decision');
  const words = labels.states[site.state];
  if (site.isAnnex) decision.append(procedure ? fillIn(labels.coveredBy, { decision: words }) : words);
  else decision.append(mark(site), element('strong', '', words));
  const where = [element('p', 'map-popup-note', site.place)];
  if (site.isApproximate) where.push(element('p', 'map-popup-note', labels.communePoint));
  if (absence) {
    where.push(element('p', 'map-popup-absence', absenceText(absence, labels)));
  }
  const lines = [element('h3', 'map-popup-name', site.name), ...where, decision];
  if (!procedure) return lines;
  lines.push(element('p', 'map-popup-note', labels.frameworks[procedure.framework]));
  if (procedure.decidedOn) {
    lines.push(element('p', 'map-popup-note', fillIn(labels.decidedOn, { date: formatDate(procedure.decidedOn, locale) })));
  }
  // Where nothing is decided yet, it is the procedure that has a scope.
  const [one, many] =
    procedure.decision === null ? [labels.pendingScopeOne, labels.pendingScopeMany] : [labels.scopeOne, labels.scopeMany];
  const scope = procedure.siteCount > 1 ? many : one;
  lines.push(element('p', 'map-popup-scope', fillIn(scope, { count: procedure.siteCount })));
  return lines;
}

function absenceText(absence: Absence, { absences, listedAs }: MapLabels): string {
  if ('listedAs' in absence) return fillIn(listedAs, { finess: absence.listedAs.join(', ') });
  return fillIn(absences[absence.isExact ? 'since' : 'sinceAtLeast'][absence.register], { year: absence.since });
}

function pageLink(finess: string, labels: MapLabels, locale: 'fr' | 'en'): HTMLElement {
  const link = element('a', 'map-popup-link', labels.openPage);
  link.setAttribute('href', establishmentPath(locale, finess));
  return link;
}

/** Adds the site to the choice and stays on the map; once it is there, or when there is no room, leads to the comparison. */
function compareLink(finess: string, labels: MapLabels, locale: 'fr' | 'en'): HTMLElement {
  const link = element('a', 'map-popup-link', labels.compare);
  const update = () => link.setAttribute('href', comparePath(locale, [...new Set([...readChoice(), finess])]));
  update();
  link.addEventListener('click', (event) => {
    if (!addToChoice(finess)) return;
    event.preventDefault();
    update();
  });
  return link;
}

function mark(site: SiteSummary): SVGElement {
  const { shape, fill, stroke } = DECISION_SCALE[site.state];
  const { outline, mark: strokes, isHollow } = SHAPES[shape];
  const svg = drawing('svg', { viewBox: `0 0 ${SHAPE_BOX} ${SHAPE_BOX}`, width: '18', height: '18', 'aria-hidden': 'true' });
  svg.append(drawing('path', { d: outline, class: isHollow ? `fill-none stroke-[2.6] ${stroke}` : fill }));
  if (strokes) svg.append(drawing('path', { d: strokes, class: 'fill-none stroke-surface stroke-[2.2]' }));
  return svg;
}

function drawing(name: 'svg' | 'path', attributes: Readonly<Record<string, string>>): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

function element(name: string, className: string, content = ''): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.textContent = content;
  return node;
}
