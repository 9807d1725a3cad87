/** In what two requests can be alike, beside the purpose, which they must share. */
export const LIKENESSES = ['title', 'media', 'some-media', 'buyer', 'territory'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** The weight of each; of `media` and `some-media` only one counts. */
export const WEIGHTS: Readonly<Record<Likeness, number>> = {
  title: 4,
  media: 3,
  'some-media': 1,
  buyer: 2,
  territory: 2,
};

/** Countries asked for, in sizes that are priced alike: one, a few, a region or so, most of the world. */
export const TERRITORY_SIZES = [1, 5, 60] as const;

export interface Alike {
  titleId: string | null;
  media: readonly string[];
  buyerKind: string | null;
  countries: number | null;
}

const sizeOf = (countries: number): number => TERRITORY_SIZES.filter((size) => countries > size).length;

/** In what an earlier request is like this one. Pure; `scoreOf` adds it up. */
export function likenesses(one: Alike, other: Alike): Likeness[] {
  const found: Likeness[] = [];
  if (one.titleId !== null && one.titleId === other.titleId) found.push('title');
  const shared = one.media.filter((medium) => other.media.includes(medium));
  if (shared.length > 0) {
    found.push(shared.length === one.media.length && shared.length === other.media.length ? 'media' : 'some-media');
  }
  if (one.buyerKind !== null && one.buyerKind === other.buyerKind) found.push('buyer');
  if (one.countries !== null && other.countries !== null && sizeOf(one.countries) === sizeOf(other.countries)) {
    found.push('territory');
  }
  return found;
}

export const scoreOf = (alike: readonly Likeness[]): number => alike.reduce((sum, one) => sum + WEIGHTS[one], 0);
