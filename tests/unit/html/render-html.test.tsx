import fc from 'fast-check';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { withoutFreeEnds } from '@/lib/html/free-ends';
import { renderHtml } from '@/lib/html/render-html';

/** Attributes in any order and shapes closed in one way, so that only what they say is compared. */
function tagsOf(html: string): string {
  const closed = html.replace(/><\/(?:path|circle|rect|line|use)>/g, '/>');
  return closed.replace(/<([a-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>/gi, (_all, tag: string, attributes: string, end: string) => {
    const sorted = (attributes.match(/ [\w:-]+="[^"]*"/g) ?? []).sort();
    return `<${tag}${sorted.join('')}${end}>`;
  });
}

const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)",
  '&lt;b&gt;',
  '</title>',
  '\u2028<!--',
];
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY));
const attributes = fc.record(
  {
    className: text,
    id: text,
    title: text,
    href: fc.oneof(fc.webUrl(), fc.constantFrom('/recherche?q=<b>&near="', '#a')),
    'data-props': text.map((value) => JSON.stringify({ value })),
    'aria-label': text,
    'aria-hidden': fc.boolean(),
    hidden: fc.boolean(),
    strokeWidth: fc.integer(),
    textAnchor: fc.constantFrom('middle', 'end'),
    tabIndex: fc.integer({ min: -1, max: 3 }),
  },
  { requiredKeys: [] },
);
function Bold({ children }: { children?: ReactNode }) {
  return <b>{children}</b>;
}

const tree: fc.Arbitrary<ReactNode> = fc.letrec<{ node: ReactNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined)),
    fc
      .tuple(fc.constantFrom('div', 'span', 'a', 'li', 'svg', 'g'), attributes, fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, props, children]) => createElement(tag, props, ...children)),
    fc.array(tie('node'), { maxLength: 3 }).map((children) => createElement(Fragment, null, ...children)),
    tie('node').map((child) => createElement(Bold, null, child)),
    fc.constantFrom<ReactNode>(<br />, <hr />, <input />, <path d="M0 0" strokeWidth={2} />),
  ),
})).node;

describe('renderHtml', () => {
  it('writes what React writes, whatever the texts', () => {
    const isSame = (node: ReactNode) => {
      expect(tagsOf(renderHtml(node))).toBe(tagsOf(withoutFreeEnds(renderToStaticMarkup(node))));
    };
    fc.assert(fc.property(tree, isSame), { numRuns: 500 });
  });

  it('fills in boxes, ticks and lists of choices as React does', () => {
    const form = (
      <form action="/recherche" method="get" autoComplete="off" noValidate>
        <input type="text" name="q" defaultValue={'"><b>'} maxLength={100} readOnly required />
        <input type="checkbox" name="a" value="1" defaultChecked />
        <input type="checkbox" name="b" value="2" defaultChecked={false} />
        <label htmlFor="near">Près de</label>
        <select name="radius" defaultValue={20}>
          <option value={10}>10 km</option>
          <option value={20}>20 km</option>
        </select>
        <button type="submit" disabled={false} popoverTarget="term">
          ok
        </button>
        <details open name="x">
          <summary>s</summary>
        </details>
        <table>
          <tbody>
            <tr>
              <th scope="row" colSpan={2}>
                h
              </th>
            </tr>
          </tbody>
        </table>
      </form>
    );
    expect(tagsOf(renderHtml(form))).toBe(tagsOf(withoutFreeEnds(renderToStaticMarkup(form))));
  });

  it('writes no address that is a script', () => {
    for (const address of ['javascript:alert(1)', ' java\nscript:alert(1)', 'JAVASCRIPT:alert(1)', '\u0001javascript:alert(1)'])
      expect(renderHtml(<a href={address}>x</a>)).toBe('<a>x</a>');
  });

  it('refuses what it cannot draw', () => {
    expect(() => renderHtml(createElement(async () => 'later'))).toThrow('promise');
    expect(() => renderHtml(<p style={{ color: 'red' }}>x</p>)).toThrow('style');
  });
});
