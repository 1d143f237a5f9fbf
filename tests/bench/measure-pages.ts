import { lighthouseMedians } from './lighthouse';
import { mainPages } from './main-pages';
import { pageWeight } from './page-weight';
import { report } from './report';

const PHONE = { width: 412, height: 823 };
const DESK = { width: 1280, height: 900 };
const OTHERS = { data: '/donnees', method: '/methode', filtered: '/recherche?region=11&sector=MCO', english: '/en/search' };
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What a page weighs and what a phone makes of it, beside the empty page of the framework. */
export async function measurePages(portal: string, baseline: string): Promise<void> {
  const pages = await mainPages(portal);
  const empty = await pageWeight(`${baseline}/`, PHONE);
  for (const [name, path] of Object.entries({ ...pages, ...OTHERS })) {
    const response = await fetch(portal + path, { headers: { 'accept-encoding': 'identity' } });
    report({ what: `HTML of ${name}, raw`, measured: kilobytes((await response.arrayBuffer()).byteLength), budget: '<= 110 kB' });
  }
  for (const [name, path] of Object.entries(pages)) {
    for (const [where, viewport] of [['phone', PHONE] as const, ['desk', DESK] as const]) {
      const weight = await pageWeight(portal + path, viewport);
      report({
        what: `scripts (and the rest) loaded in view, ${name}, ${where}`,
        measured: `${kilobytes(weight.scripts)} (${kilobytes(weight.rest)})`,
        floor: `empty page ${kilobytes(empty.scripts)} (${kilobytes(empty.rest)})`,
        ratio: (weight.scripts / empty.scripts).toFixed(2),
        budget: where === 'phone' ? '<= 1.25' : '-',
      });
    }
  }
  const addresses = Object.fromEntries(Object.entries(pages).map(([name, path]) => [name, portal + path]));
  const results = await lighthouseMedians({ empty: `${baseline}/`, ...addresses });
  const floor = results.get('empty');
  if (!floor) throw new Error('The empty page was not measured');
  for (const [name, { performance, tbtMs }] of results) {
    if (name === 'empty') continue;
    report({
      what: `Lighthouse mobile, ${name}`,
      measured: `${performance}, TBT ${Math.round(tbtMs)} ms`,
      floor: `empty page ${floor.performance}, TBT ${Math.round(floor.tbtMs)} ms`,
      ratio: `${performance - floor.performance} points, TBT x ${(tbtMs / Math.max(1, floor.tbtMs)).toFixed(2)}`,
      budget: '>= -4 points, TBT <= 1.5',
    });
  }
}
