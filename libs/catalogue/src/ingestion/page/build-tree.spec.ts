import { describe, expect, it } from '@jest/globals';
import { buildTree, MAX_ELEMENTS } from './build-tree.js';
import { findFirst, textOf } from './page-tree.js';

const depthOf = (html: string): number => {
  const { elements } = buildTree(html);
  let deepest = 0;
  for (const element of elements) {
    let depth = 0;
    for (let at = element.parent; at; at = at.parent) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

describe('buildTree', () => {
  it('keeps structure, decodes entities once and leaves scripts, styles and handlers out', () => {
    const tree = buildTree(
      '<body><p onclick="x()" class=a>a &amp;lt;b&gt; <script>evil()</script><b>c</b></p><style>p{}</style>',
    );
    const paragraph = findFirst(tree.root, (element) => element.tag === 'p')!;
    expect(textOf(paragraph)).toBe('a &lt;b> c');
    expect({ ...paragraph.attributes }).toEqual({ class: 'a' });
    expect(textOf(tree.root)).not.toContain('evil');
  });

  it('collects structured data and nothing else of scripts', () => {
    const tree = buildTree('<script type="application/ld+json">{"a":1}</script><script>1</script>');
    expect(tree.structuredData).toEqual(['{"a":1}']);
  });

  it('flattens deep nesting and keeps its text', () => {
    const html = '<div>'.repeat(3000) + 'inside' + '</div>'.repeat(3000) + '<p>after</p>';
    expect(depthOf(html)).toBeLessThan(260);
    expect(textOf(buildTree(html).root)).toBe('inside after');
  });

  it('cuts what nests without end, and what has too many elements', () => {
    expect(buildTree('<b><i>'.repeat(200_000)).truncated).toBe(true);
    const wide = buildTree('<i>x</i>'.repeat(MAX_ELEMENTS + 10_000));
    expect(wide.elements.length).toBeLessThanOrEqual(MAX_ELEMENTS);
  });

  it('sums text and link text', () => {
    const tree = buildTree('<div><p>four <a href=x>five!</a></p></div>');
    const div = findFirst(tree.root, (element) => element.tag === 'div')!;
    expect([div.textLength, div.linkLength, div.hasBlock]).toEqual([9, 5, true]);
  });
});
