import { createHash } from 'node:crypto';
import type { ArticleContent, Block } from '../../article/article-content.js';
import { blockText, countWords, ownWords, wordsOf } from '../../article/body-text.js';

/** Blocks outside these lengths are never taken for a site's own: “Why?” is said again, and long texts are the story. */
const SHORTEST = 3;
const LONGEST = 90;
/** From this length on a block that other pages carry too is a notice, wherever it stands. */
const SURELY = 12;
/** A page that would lose more of its words than this is a copy of others, not a page with much around it. */
const MOST_LOST = 0.4;

/** A signed 64-bit number, in decimal, that stands for a text. */
export const markOf = (text: string): string => createHash('sha256').update(text).digest().readBigInt64BE(0).toString();

/** The same mark for the same letters, whatever figures and signs stand between them. */
export const fingerprintOf = (text: string): string => markOf(text.toLowerCase().replace(/[^\p{L}]+/gu, ''));

const KINDS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'list', 'quote']);

function isCandidate(block: Block): boolean {
  const words = KINDS.has(block.kind) ? countWords(blockText(block)) : 0;
  return words >= SHORTEST && words <= LONGEST;
}

/** The fingerprints of the blocks that could be a site's own, each once. */
export const fingerprintsOf = ({ blocks }: Pick<ArticleContent, 'blocks'>): string[] => [
  ...new Set(blocks.filter(isCandidate).map((block) => fingerprintOf(blockText(block)))),
];

const isLinked = (block: Block): boolean => 'html' in block && block.html.includes('<a ');

/**
 * Which blocks to leave out: those that recur and are long, or carry a link, or stand at the beginning or the end, or
 * beside one that is left out. A short line in the middle, such as an interviewer's question, stays; so does a heading
 * with the article's own text below it.
 */
function leftOut(blocks: readonly Block[], recurs: readonly boolean[]): boolean[] {
  const out = blocks.map(
    (block, i) => recurs[i]! && block.kind !== 'heading' && (countWords(blockText(block)) >= SURELY || isLinked(block)),
  );
  const isEdge = (i: number, step: -1 | 1): boolean => {
    let at = i + step;
    while (blocks[at] && blockText(blocks[at]!) === '') at += step;
    return blocks[at] === undefined || out[at]!;
  };
  for (let i = 0; i < blocks.length; i += 1) if (recurs[i] && blocks[i]!.kind !== 'heading') out[i] ||= isEdge(i, -1);
  for (let i = blocks.length - 1; i >= 0; i -= 1) if (recurs[i]) out[i] ||= isEdge(i, 1);
  return out;
}

/** The article without the blocks that other pages of its host carry too; as it is when that would be much of it. */
export function withoutRecurring(content: ArticleContent, recurring: ReadonlySet<string>): ArticleContent {
  if (recurring.size === 0) return content;
  const { blocks } = content;
  const recurs = blocks.map((block) => isCandidate(block) && recurring.has(fingerprintOf(blockText(block))));
  const out = leftOut(blocks, recurs);
  const lost = blocks.reduce((sum, block, i) => sum + (out[i] ? ownWords(block) : 0), 0);
  if (lost === 0 || lost > content.wordCount * MOST_LOST) return content;
  const kept = blocks.filter((_, i) => !out[i]);
  return { ...content, blocks: kept, wordCount: wordsOf({ blocks: kept }) };
}
