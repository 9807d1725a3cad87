import { allocate } from '../sale/allocate.js';

/** A part of an article, with those who have a share in what is earned with it. */
export interface Credit {
  articleId: string;
  componentId: string;
  kind: string;
  contributorId: string;
  contributorName: string;
  titleId: string;
  titleName: string;
  shareBps: number;
  /** How many people are credited for the part: each has a share in his own portion of it. */
  people: number;
}

export interface SoldItem {
  articleId: string;
  headline: string;
  /** Of the sale's net, minor units. */
  net: bigint;
  /** The components licensed beside the text. */
  componentIds: readonly string[];
}

export interface Share extends Credit {
  headline: string;
  /** What the share is of: this person's portion of the part. Minor units. */
  base: bigint;
  amount: bigint;
}

/** A text counts as much as three pictures: as 120 to 40 in the price book's example (ADR 0525). */
const TEXT_WEIGHT = 3n;
const TEXT = 'text';
const WHOLE = 10_000n;

/**
 * Contributors' shares of an item: its net is divided over its parts (the text, and each component that is licensed with
 * it), a part over the people credited for it, and of that each has the percentage of the contract, half up. Whoever has
 * a contract by the share has a row for each part, as long as it comes to something.
 */
export function sharesOf(item: SoldItem, credits: readonly Credit[]): Share[] {
  const parts = [TEXT, ...item.componentIds.filter((id) => id !== TEXT)];
  const nets = allocate(
    item.net,
    parts.map((part) => (part === TEXT ? TEXT_WEIGHT : 1n)),
  );
  return parts.flatMap((part, index) => {
    const own = credits.filter(
      ({ articleId, componentId, kind }) =>
        articleId === item.articleId && (part === TEXT ? kind === TEXT : componentId === part && kind !== TEXT),
    );
    return sharesOfPart(own, nets[index] ?? 0n).map((share) => ({ ...share, headline: item.headline }));
  });
}

function sharesOfPart(credits: readonly Credit[], net: bigint): Omit<Share, 'headline'>[] {
  const people = Math.max(credits.length, ...credits.map((credit) => credit.people));
  const portions = allocate(
    net,
    Array.from({ length: Math.max(people, 1) }, () => 1n),
  );
  return credits.flatMap((credit, index) => {
    const base = portions[index] ?? 0n;
    const amount = (base * BigInt(credit.shareBps) + WHOLE / 2n) / WHOLE;
    return amount > 0n ? [{ ...credit, base, amount }] : [];
  });
}
