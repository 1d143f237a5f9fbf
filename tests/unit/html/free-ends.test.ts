import { describe, expect, it } from 'vitest';
import { withoutFreeEnds } from '@/lib/html/free-ends';

describe('end tags that HTML leaves free', () => {
  it.each([
    ['<ul><li>a</li><li class="b">b</li></ul>', '<ul><li>a<li class="b">b</ul>'],
    ['<dl><div><dt>a</dt><dd>b</dd><dd>c</dd></div></dl>', '<dl><div><dt>a<dd>b<dd>c</div></dl>'],
    ['<select><option>a</option><option>b</option></select>', '<select><option>a<option>b</select>'],
    [
      '<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr><tr><td>d</td></tr></tbody></table>',
      '<table><thead><tr><th>a<tbody><tr><th>b<td>c<tr><td>d</table>',
    ],
  ])('%s', (html, shorter) => expect(withoutFreeEnds(html)).toBe(shorter));

  it.each([
    '<ul><li>a</li>b</ul>',
    '<div><li>a</li><span></span></div>',
    '<dl><dt>a</dt><div></div></dl>',
    '<dl><dd>a</dd><div></div></dl>',
    '<table><tbody><tr><td>a</td>b</tr>c</tbody><tfoot></tfoot></table>',
    '<ul><li>a</li><link/></ul>',
  ])('stay where something else follows: %s', (html) => expect(withoutFreeEnds(html)).toBe(html));
});
