/** The guides' printer: what our Markdown means on paper, and that it refuses what it does not know. */
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../scripts/guides/markdown';

describe('a guide as a page', () => {
  it('keeps headings, paragraphs, weight, links and code', () => {
    expect(toHtml('# A\n\nB **c** `d<e` [f](g.md)\n**_h_**')).toBe(
      '<h1>A</h1>\n<p>B <strong>c</strong> <code>d&lt;e</code> <a href="g.md">f</a> <strong class="weight">h</strong></p>',
    );
  });

  it('keeps lines of a list together, and what belongs to an item inside it', () => {
    expect(toHtml('- a\n  b\n- c\\\n  d')).toBe('<ul><li>a b</li><li>c<br>d</li></ul>');
    expect(toHtml('1. a\n\n   ```json\n   { "b": 1 }\n   ```\n\n2. c')).toBe(
      '<ol><li><p>a</p>\n<pre>{ &quot;b&quot;: 1 }</pre></li><li>c</li></ol>',
    );
  });

  it('sets pictures of one line side by side with their words', () => {
    expect(toHtml('![x](p.png) ![y](q.png)')).toMatch(/^<div class="pictures"><figure>.*<\/figure><figure>/);
  });

  it('draws tables', () => {
    expect(toHtml('| a | b |\n| --- | --- |\n| c | **d** |')).toBe(
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td><strong>d</strong></td></tr></tbody></table>',
    );
  });

  it('refuses what it would print wrong', () => {
    expect(() => toHtml('> a')).toThrow('does not know');
    expect(() => toHtml('<b>a</b>')).toThrow('does not know');
  });
});
