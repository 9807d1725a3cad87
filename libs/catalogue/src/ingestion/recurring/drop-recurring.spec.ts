import { describe, expect, it } from '@jest/globals';
import type { ArticleContent, Block } from '../../article/article-content.js';
import { blockText, bodyText, wordsOf } from '../../article/body-text.js';
import { articleWith } from '../../testing/a-page.js';
import { fingerprintOf, fingerprintsOf, withoutRecurring } from './drop-recurring.js';

const paragraph = (text: string, html = text): Block => ({ id: `p-${text.length}`, kind: 'paragraph', text, html });
const NOTICE =
  'The Harbour Ledger is written by people who live by the sea, and paid for by those who read it every day.';
const own = (): ArticleContent => articleWith('');
const withBlocks = (change: (blocks: Block[]) => Block[]): ArticleContent => {
  const content = own();
  const blocks = change([...content.blocks]);
  return { ...content, blocks, wordCount: wordsOf({ blocks }) };
};
const recurring = (...texts: string[]): ReadonlySet<string> => new Set(texts.map(fingerprintOf));
const insert = (block: Block, at: number) => withBlocks((blocks) => blocks.toSpliced(at, 0, block));

describe('what a host says under every article', () => {
  it.each([0, 3, 7])('is left out wherever it stands (%i)', (at) => {
    const content = insert(paragraph(NOTICE), at);
    const rest = withoutRecurring(content, recurring(NOTICE));
    expect(bodyText(rest)).toBe(bodyText(own()));
    expect(rest.wordCount).toBe(own().wordCount);
  });

  it('has the same fingerprint whatever figures it carries', () => {
    expect(fingerprintOf('Subscribe for £5.99 a month')).toBe(fingerprintOf('Subscribe for £7 a month!'));
    expect(fingerprintOf('Subscribe for £5')).not.toBe(fingerprintOf('Unsubscribe for £5'));
  });

  it('a short line in the middle stays, with a link or at the end it goes', () => {
    const line = 'What do you fear the most?';
    const middle = insert(paragraph(line), 4);
    expect(withoutRecurring(middle, recurring(line))).toBe(middle);
    const linked = insert(paragraph(line, `<a href="https://ledger.example/q">${line}</a>`), 4);
    expect(bodyText(withoutRecurring(linked, recurring(line)))).not.toContain(line);
    const last = withBlocks((blocks) => [...blocks, paragraph(line)]);
    expect(bodyText(withoutRecurring(last, recurring(line)))).not.toContain(line);
  });

  it('a heading goes with what stands below it, and stays with text of its own', () => {
    const heading: Block = {
      id: 'h-1',
      kind: 'heading',
      level: 2,
      text: 'Why it all matters',
      html: 'Why it all matters',
    };
    const known = recurring(heading.text, NOTICE);
    const stays = insert(heading, 3);
    expect(withoutRecurring(stays, known)).toBe(stays);
    const goes = withBlocks((blocks) => [...blocks, heading, paragraph(NOTICE)]);
    expect(withoutRecurring(goes, known).blocks.map(blockText)).toEqual(own().blocks.map(blockText));
  });

  it('a copy of other pages stays whole', () => {
    const content = own();
    expect(withoutRecurring(content, new Set(fingerprintsOf(content)))).toBe(content);
  });
});
