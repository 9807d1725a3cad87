import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleComponent, ArticleContent, Block } from '../article/article-content.js';
import { assessRevision } from './assess-revision.js';
import { diffBlocks } from './diff-blocks.js';
import { diffWords } from './diff-words.js';
import { slipsBetween } from './is-typo.js';

const paragraph = (text: string, id = text): Block => ({ id, kind: 'paragraph', html: text, text });
const picture = (id: string, status: 'licensable' | 'excluded' = 'licensable'): ArticleComponent => ({
  ...{ id, kind: 'image', creditLine: 'Harbour Ledger', caption: 'The quay.', alt: null },
  ...{ sourceUrl: null, width: null, height: null },
  rights: { status, code: 'image.own', message: '', nextStep: null },
});
const article = (over: Partial<ArticleContent> = {}): ArticleContent => ({
  ...{ canonicalUrl: 'https://ledger.example/a', headline: 'The ferry left on time', standfirst: null },
  ...{ byline: 'By Mira Holt', authors: ['Mira Holt'], section: 'Harbour', publishedAt: null, modifiedAt: null },
  ...{ language: 'en', direction: 'ltr', components: [picture('i1')], wordCount: 9 },
  blocks: [
    paragraph('The ferry left the quay at dawn with 41 people.', 'p1'),
    { id: 'c1', kind: 'component', componentId: 'i1' },
    paragraph('The pilots watched it pass the lighthouse.', 'p2'),
  ],
  ...over,
});
const side = (content: ArticleContent, components = content.components) => ({ content, components });
const assess = (over: Partial<ArticleContent>, components?: ArticleComponent[]) =>
  assessRevision(side(article()), side(article(over), components ?? article(over).components));
const [first, image, last] = article().blocks as [Block, Block, Block];

describe('spelling', () => {
  it.each([
    ['The pilots watched it pass.', 'The pilots wacthed it pass.', 1],
    ['The pilots watched it pass.', 'The pilots  watched it, pass!', 0],
    ['The pilots watched it pass.', 'THE PILOTS WATCHED IT PASS', 0],
    ['the harbour opened', 'the harbor opened', 1],
    ['die Straße öffnete', 'die Strasse öffnete', null],
    ['افتتح الرصيف القديم', 'افتتح الرصييف القديم', 1],
    ['he was found guilty', 'he was not found guilty', null],
    ['it is now open', 'it is not open', null],
    ['a legal move', 'an illegal move', null],
    ['41 people', '47 people', null],
    ['£1.5 million', '£15 million', null],
    ['by Anna Holt', 'by Anne Holt', null],
    ['the minister resigned', 'the minister remained', null],
    ['a possible answer', 'an impossible answer', null],
    ['one two three', 'one three', null],
  ])('%j to %j', (from, to, slips) => {
    expect(slipsBetween(from, to)).toBe(slips);
  });
});

describe('what a new version changed', () => {
  it.each<[string, Partial<ArticleContent>, string[], boolean]>([
    ['nothing', {}, [], false],
    ['the headline', { headline: 'The ferry left late' }, ['headline'], true],
    ['the spelling of the headline', { headline: 'The ferry  left on time.' }, ['spelling'], false],
    [
      'a number',
      { blocks: [paragraph('The ferry left the quay at dawn with 47 people.'), image, last] },
      ['text'],
      true,
    ],
    [
      'a slip',
      { blocks: [paragraph('The ferry left the quay at dawn with 41 poeple.'), image, last] },
      ['spelling'],
      false,
    ],
    ['a paragraph more', { blocks: [first, image, last, paragraph('Nobody was hurt.')] }, ['text'], true],
    ['a paragraph less', { blocks: [first, image] }, ['text'], true],
    ['the order', { blocks: [last, image, first] }, ['order'], false],
    ['a standfirst', { standfirst: 'At dawn.' }, ['standfirst'], false],
    ['the byline', { byline: 'By Jonas Weir' }, ['byline'], false],
    ['the section', { section: 'City' }, ['details'], false],
    ['no picture', { components: [], blocks: [first, last] }, ['picture-removed'], true],
    ['a picture more', { components: [picture('i1'), picture('i2')] }, ['picture-added'], false],
    ['a caption', { components: [{ ...picture('i1'), caption: 'The pier.' }] }, ['caption'], false],
    [
      'a correction',
      { blocks: [first, image, last, { id: 'n', kind: 'correction', html: '', text: 'We named the wrong ferry.' }] },
      ['correction'],
      true,
    ],
  ])('%s', (_, over, codes, material) => {
    expect(assess(over)).toEqual({ codes, material });
  });

  it('is a correction where a picture may no longer be sold', () => {
    expect(assess({}, [picture('i1', 'excluded')])).toEqual({ codes: ['picture-excluded'], material: true });
  });
});

describe('differences', () => {
  const text = fc
    .array(
      fc.constantFrom('the', 'ferry', 'left', 'سارة', 'الرصيف', '£1.50', '41', ',', '.', '\n', 'quay', '🦜', "O'Neill"),
    )
    .map((words) => words.join(' '));

  it('hold both texts, whole', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = diffWords(from, to);
        const without = (op: string): string => parts.map((part) => (part.op === op ? '' : part.text)).join('');
        expect(without('added')).toBe(from);
        expect(without('removed')).toBe(to);
      }),
    );
  });

  it('show every block of both versions once', () => {
    const blocks = fc.array(
      text.map((one) => paragraph(one)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(blocks, blocks, (from, to) => {
        const diff = diffBlocks(from, to);
        const of = (...changes: string[]): number => diff.filter(({ change }) => changes.includes(change)).length;
        expect(of('same', 'changed', 'added', 'moved')).toBe(to.length);
        expect(of('same', 'changed', 'removed', 'moved')).toBe(from.length);
      }),
    );
  });

  it('are found quickly, however long and different the texts are', () => {
    const long = (seed: number): Block[] =>
      Array.from({ length: 3_000 }, (_, i) => paragraph(`Paragraph ${(i * seed) % 9_973} of ${seed}. `.repeat(3)));
    expect(diffBlocks(long(7), long(11)).length).toBeGreaterThan(3_000);
    expect(diffWords('a b c '.repeat(20_000), 'd e f '.repeat(20_000)).length).toBeGreaterThan(1);
  });
});
