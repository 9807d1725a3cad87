import { describe, expect, it } from '@jest/globals';
import type { Block } from './article-content.js';
import { bodyText, countWords } from './body-text.js';
import { PUBLIC_WORDS, publicBlocks } from './public-blocks.js';

const words = (count: number, word = 'quay'): string => Array.from({ length: count }, () => word).join(' ');
const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text, html: `<em>${text}</em>` });

describe('publicBlocks', () => {
  it('shows a short article whole', () => {
    const blocks = [paragraph('a', words(20)), paragraph('b', words(30))];
    expect(publicBlocks(blocks)).toEqual(blocks);
  });

  it('cuts at the word, and says only how long the rest is', () => {
    const [a, b, c] = publicBlocks([paragraph('a', words(100)), paragraph('b', words(80)), paragraph('c', words(7))]);
    expect(a).toMatchObject({ kind: 'paragraph', html: `<em>${words(100)}</em>` });
    expect(b).toEqual({ id: 'b', kind: 'paragraph', text: `${words(50)} …`, html: `${words(50)} …` });
    expect(c).toEqual({ id: 'c', kind: 'withheld', words: 7 });
  });

  it('never gives more than the public words, whatever the form of the blocks', () => {
    const item = { text: words(90), html: words(90) };
    const blocks: Block[] = [
      { id: 'l', kind: 'list', ordered: false, items: [item, item] },
      paragraph('p', words(400)),
      { id: 't', kind: 'table', caption: null, header: [], rows: [[item]] },
    ];
    const shown = publicBlocks(blocks).filter((block): block is Block => block.kind !== 'withheld');
    expect(countWords(bodyText({ blocks: shown }))).toBeLessThanOrEqual(PUBLIC_WORDS);
  });

  it('escapes what it cuts', () => {
    const [block] = publicBlocks([paragraph('a', `a <b> & "c" ${words(200)}`)]);
    expect(block).toHaveProperty('html', expect.stringContaining('a &lt;b&gt; &amp; &quot;c&quot;'));
  });

  it('keeps places of pictures and withholds the words of others', () => {
    const blocks: Block[] = [
      { id: 'c', kind: 'component', componentId: 'image-1' },
      { id: 'q', kind: 'quote', cite: null, componentId: 'embed-1', text: 'posted words', html: 'posted words' },
    ];
    expect(publicBlocks(blocks)).toEqual([blocks[0], { id: 'q', kind: 'withheld', words: 2 }]);
  });
});
