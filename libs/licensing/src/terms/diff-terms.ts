import type { MoneyJson } from '#libs/kernel';
import type { FeeLine } from '#libs/pricing';
import type { QuoteContent } from '../quote/quote-content.js';
import type { QuoteItemView } from '../quote/quote-view.js';
import type { Use } from './use.js';

/** An article that came, went, or is taken differently. */
export interface ItemDiff {
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  change: 'added' | 'removed' | 'changed';
  /** Ids of parts beside the text. */
  partsAdded: string[];
  partsRemoved: string[];
  /** Whether another part of the text is taken. */
  textChanged: boolean;
}

/** One line of the price before and after; null where it was not there. */
export interface LineDiff {
  /** null for a line of the whole order. */
  articleId: string | null;
  headline: string | null;
  before: FeeLine | null;
  after: FeeLine | null;
}

/** What differs between two versions of an ask or an offer. Empty lists mean that nothing does. */
export interface TermsDiff {
  /** Names of the terms of the use. */
  terms: string[];
  items: ItemDiff[];
  lines: LineDiff[];
  /** null when the price stayed. */
  price: { before: MoneyJson; after: MoneyJson } | null;
  noteChanged: boolean;
}

export interface DiffedTerms {
  content: Pick<QuoteContent, 'use' | 'items' | 'lines'>;
  price: MoneyJson;
  note: string | null;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

/** jsonb gives keys back in its own order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]));
}

/** Compares two versions, the earlier first. Pure. */
export function diffTerms(before: DiffedTerms, after: DiffedTerms): TermsDiff {
  return {
    terms: changedTerms(before.content.use, after.content.use),
    items: changedItems(before.content.items, after.content.items),
    lines: changedLines(before.content, after.content),
    price: isSame(before.price, after.price) ? null : { before: before.price, after: after.price },
    noteChanged: before.note !== after.note,
  };
}

export function changedTerms(before: Use, after: Use): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Use)[];
  return names.filter((name) => !isSame(before[name], after[name]));
}

function changedItems(before: readonly QuoteItemView[], after: readonly QuoteItemView[]): ItemDiff[] {
  const old = new Map(before.map((item) => [item.articleId, item]));
  const now = new Map(after.map((item) => [item.articleId, item]));
  const gone = before.filter(({ articleId }) => !now.has(articleId)).map((item) => itemDiff(item, item, 'removed'));
  const others = after.flatMap((item): ItemDiff[] => {
    const earlier = old.get(item.articleId);
    if (!earlier) return [itemDiff(item, item, 'added')];
    const diff = itemDiff(earlier, item, 'changed');
    return diff.partsAdded.length + diff.partsRemoved.length > 0 || diff.textChanged ? [diff] : [];
  });
  return [...others, ...gone];
}

function itemDiff(before: QuoteItemView, after: QuoteItemView, change: ItemDiff['change']): ItemDiff {
  const ids = (item: QuoteItemView): string[] => item.components.map(({ id }) => id);
  const { articleId, headline, language, direction } = after;
  return {
    ...{ articleId, headline, language, direction, change },
    partsAdded: ids(after).filter((id) => !ids(before).includes(id)),
    partsRemoved: ids(before).filter((id) => !ids(after).includes(id)),
    textChanged: !isSame(before.blockIds, after.blockIds),
  };
}

type Keyed = Map<string, { articleId: string | null; headline: string | null; line: FeeLine }>;

function changedLines(before: DiffedTerms['content'], after: DiffedTerms['content']): LineDiff[] {
  const [old, now] = [keyedLines(before), keyedLines(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): LineDiff[] => {
    const [was, is] = [old.get(key), now.get(key)];
    if (was && is && isSame(was.line, is.line)) return [];
    const { articleId, headline } = (is ?? was)!;
    return [{ articleId, headline, before: was?.line ?? null, after: is?.line ?? null }];
  });
}

/** Lines by article and code; of one code there may be several, told apart by their place. */
function keyedLines({ items, lines }: DiffedTerms['content']): Keyed {
  const keyed: Keyed = new Map();
  const add = (articleId: string | null, headline: string | null, line: FeeLine): void => {
    const base = `${articleId ?? ''} ${line.code}`;
    let place = 1;
    while (keyed.has(`${base} ${String(place)}`)) place += 1;
    keyed.set(`${base} ${String(place)}`, { articleId, headline, line });
  };
  for (const item of items) for (const line of item.lines) add(item.articleId, item.headline, line);
  for (const line of lines) add(null, null, line);
  return keyed;
}
