import { diffArrays } from 'diff';
import type { Block } from '../article/article-content.js';
import { blockText } from '../article/body-text.js';
import { diffWords, tokensOf, type DiffPart } from './diff-words.js';

/** What became of a block. A moved one says the same in another place. */
export interface BlockDiff {
  change: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  kind: Block['kind'];
  /** Set for pictures and other parts with rights of their own. */
  componentId: string | null;
  /** The text; for a changed block the words that went and came. */
  parts: DiffPart[];
}

const textOf = (block: Block): string => {
  if (block.kind === 'list') return block.items.map(({ text }) => `• ${text}`).join('\n');
  if (block.kind === 'table') {
    const rows = [block.header, ...block.rows].map((cells) => cells.map(({ text }) => text).join(' | '));
    return [block.caption ?? '', ...rows].filter(Boolean).join('\n');
  }
  return block.kind === 'gallery' ? (block.caption ?? '') : blockText(block);
};
const componentOf = (block: Block): string | null =>
  block.kind === 'component' || block.kind === 'quote' ? (block.componentId ?? null) : null;
function keyOf(block: Block): string {
  if (block.kind === 'component') return `component ${block.componentId}`;
  const pictures = block.kind === 'gallery' ? ` ${block.componentIds.join(' ')}` : '';
  return `${block.kind} ${textOf(block)}${pictures}`;
}

const whole = (block: Block, change: 'same' | 'added' | 'removed' | 'moved'): BlockDiff => {
  const text = textOf(block);
  const op = change === 'added' || change === 'removed' ? change : 'same';
  return { change, kind: block.kind, componentId: componentOf(block), parts: text === '' ? [] : [{ op, text }] };
};
const changed = (from: Block, to: Block): BlockDiff => ({
  ...{ change: 'changed', kind: to.kind, componentId: componentOf(to) },
  parts: diffWords(textOf(from), textOf(to)),
});

/** Enough words in common to call it the same block, in another wording. */
const ALIKE = 0.4;

function likeness(one: Block, other: Block): number {
  if (one.kind !== other.kind || one.kind === 'component') return 0;
  if (one.kind === 'gallery') return 1;
  const [a, b] = [one, other].map((block) => tokensOf(textOf(block)).filter((token) => /[\p{L}\p{N}]/u.test(token)));
  const left = new Map<string, number>();
  for (const word of a!) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b!) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, a!.length + b!.length);
}

/** More blocks than this in one place are not compared with each other. */
const MOST_PAIRED = 60;

/** What went and what came in one place: blocks that are alike are one changed block, in order. */
function pair(removed: readonly Block[], added: readonly Block[]): BlockDiff[] {
  if (removed.length > MOST_PAIRED || added.length > MOST_PAIRED) {
    return [...removed.map((block) => whole(block, 'removed')), ...added.map((block) => whole(block, 'added'))];
  }
  const result: BlockDiff[] = [];
  let next = 0;
  for (const from of removed) {
    const rest = added.slice(next).map((to) => likeness(from, to));
    const best = rest.indexOf(Math.max(...rest, 0));
    if (best < 0 || rest[best]! < ALIKE) {
      result.push(whole(from, 'removed'));
      continue;
    }
    result.push(...added.slice(next, next + best).map((block) => whole(block, 'added')));
    result.push(changed(from, added[next + best]!));
    next += best + 1;
  }
  return [...result, ...added.slice(next).map((block) => whole(block, 'added'))];
}

/** How often each key is there. */
function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Takes one of a key; whether there was one. */
function takeOne(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}

/** Blocks that went from one place and came in another, from both sides. */
function movedKeys(runs: readonly Run[]): [Map<string, number>, Map<string, number>] {
  const gone = counted(runs.flatMap(({ removed, value }) => (removed ? value : [])));
  const come = counted(runs.flatMap(({ added, value }) => (added ? value : [])));
  const moved = [...gone].map(([key, count]) => [key, Math.min(count, come.get(key) ?? 0)] as const);
  return [new Map(moved), new Map(moved)];
}

interface Run {
  added?: boolean;
  removed?: boolean;
  value: string[];
}

/** Articles that differ in more blocks than this are shown one after the other. */
const MOST_EDITS = 1_200;

function runsOf(before: string[], after: string[]): Run[] {
  return (
    diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? [
      { removed: true, value: before },
      { added: true, value: after },
    ]
  );
}

/** Lays two versions over each other, run by run. */
class Alignment {
  readonly result: BlockDiff[] = [];
  private removed: Block[] = [];
  private added: Block[] = [];
  private i = 0;
  private j = 0;

  constructor(
    private readonly from: readonly Block[],
    private readonly to: readonly Block[],
    private readonly moves: [Map<string, number>, Map<string, number>],
  ) {}

  take(run: Run): void {
    for (const key of run.value) {
      if (run.removed) this.remove(key);
      else if (run.added) this.add(key);
      else this.keep();
    }
  }

  settle(): void {
    this.result.push(...pair(this.removed, this.added));
    this.removed = [];
    this.added = [];
  }

  private remove(key: string): void {
    const block = this.from[this.i++]!;
    if (!takeOne(this.moves[0], key)) this.removed.push(block);
  }

  private add(key: string): void {
    const block = this.to[this.j++]!;
    if (!takeOne(this.moves[1], key)) {
      this.added.push(block);
      return;
    }
    this.settle();
    this.result.push(whole(block, 'moved'));
  }

  private keep(): void {
    this.settle();
    this.i += 1;
    this.result.push(whole(this.to[this.j++]!, 'same'));
  }
}

/** The blocks of two versions in one reading order: that of the newer one, with what went where it stood. */
export function diffBlocks(from: readonly Block[], to: readonly Block[]): BlockDiff[] {
  const runs = runsOf(from.map(keyOf), to.map(keyOf));
  const alignment = new Alignment(from, to, movedKeys(runs));
  for (const run of runs) alignment.take(run);
  alignment.settle();
  return alignment.result;
}
