import { Territory } from '#libs/kernel';
import { addDays, lastDay } from '../terms/check-when.js';
import type { Use } from '../terms/use.js';
import { countryRanges, mediumRanges, sectorRanges } from './numbers.js';
import { ALL, contains, overlap, toMultirange, type Ranges } from './ranges.js';

/** What an offer or a licence occupies of one article: a set of countries, media, sectors and days. */
export interface Claim {
  articleId: string;
  /** Keeps everybody else out; otherwise it only keeps out what is exclusive. */
  isExclusive: boolean;
  territory: Ranges;
  media: Ranges;
  sectors: Ranges;
  /** ISO dates; the last day is inclusive, null without an end. */
  firstDay: string;
  lastDay: string | null;
}

/** Who would have the right, as far as it is known. */
export interface ClaimBuyer {
  kind: string;
  kindVerified: boolean;
}

export interface Wanted {
  use: Use;
  countries: readonly string[];
  articleIds: readonly string[];
  buyer: ClaimBuyer | null;
  /** ISO dates between which the licence can begin, which shifts its end. */
  startsFrom: string;
  startsUntil: string;
}

/** The sector that a verified kind of organisation works in. A company may work in any. */
const SECTOR_OF_KIND: Readonly<Record<string, string>> = {
  publisher: 'media',
  educational: 'education',
  'non-profit': 'non-profit',
  'public-body': 'government',
};

/** The sectors a buyer's own use is in: all, as long as nobody has verified which. */
export function buyerSectors(buyer: ClaimBuyer | null): Ranges {
  const sector = buyer?.kindVerified ? SECTOR_OF_KIND[buyer.kind] : undefined;
  return sector === undefined ? ALL : sectorRanges(sector);
}

/**
 * The claims of a use, article by article: what is exclusive of it, and the use as a whole where that goes further. So a
 * use has one claim for each article, or two when only a part of it is exclusive.
 */
export function claimsOf(wanted: Wanted): Claim[] {
  const { use, buyer, articleIds } = wanted;
  const whole = {
    territory: countryRanges(wanted.countries),
    media: mediumRanges(use.media.map(({ medium }) => medium)),
    sectors: use.exclusivity.kind === 'sector' ? sectorRanges(use.exclusivity.sector) : buyerSectors(buyer),
    firstDay: wanted.startsFrom,
    lastDay: lastDay(wanted.startsUntil > wanted.startsFrom ? wanted.startsUntil : wanted.startsFrom, use.term),
  };
  const exclusive = exclusivePart(use, whole);
  const claims: Omit<Claim, 'articleId'>[] = [];
  if (exclusive) claims.push({ ...exclusive, isExclusive: true });
  if (!exclusive || !isWithin(whole, exclusive)) claims.push({ ...whole, isExclusive: false });
  return articleIds.flatMap((articleId) => claims.map((claim) => ({ articleId, ...claim })));
}

type Extent = Pick<Claim, 'territory' | 'media' | 'sectors' | 'firstDay' | 'lastDay'>;

/** Null where nothing is exclusive, or exclusive on no day of the licence. */
function exclusivePart({ exclusivity }: Use, whole: Extent): Extent | null {
  if (exclusivity.kind === 'none') return null;
  const days = {
    firstDay: later(whole.firstDay, exclusivity.from),
    lastDay: earlier(whole.lastDay, exclusivity.until),
  };
  if (days.lastDay !== null && days.lastDay < days.firstDay) return null;
  if (exclusivity.kind === 'sector') return { ...whole, ...days };
  const territory =
    exclusivity.kind === 'territory'
      ? countryRanges(Territory.normalise(exclusivity.territory).countries)
      : whole.territory;
  return { ...whole, territory, sectors: ALL, ...days };
}

const later = (day: string, other: string | undefined): string => (other && other > day ? other : day);
const earlier = (day: string | null, other: string | undefined): string | null =>
  other && (day === null || other < day) ? other : day;

const isWithin = (inner: Extent, outer: Extent): boolean =>
  contains(outer.territory, inner.territory) &&
  contains(outer.media, inner.media) &&
  contains(outer.sectors, inner.sectors) &&
  outer.firstDay <= inner.firstDay &&
  (outer.lastDay === null || (inner.lastDay !== null && inner.lastDay <= outer.lastDay));

/** Whether two claims of different organisations cannot stand side by side; the database says the same by constraint. */
export const collide = (left: Claim, right: Claim): boolean =>
  left.articleId === right.articleId &&
  (left.isExclusive || right.isExclusive) &&
  overlap(left.territory, right.territory) &&
  overlap(left.media, right.media) &&
  overlap(left.sectors, right.sectors) &&
  left.firstDay <= (right.lastDay ?? '9999') &&
  right.firstDay <= (left.lastDay ?? '9999');

/** A claim as the columns of `licensing.claim`, for a JSON parameter. */
export const claimRow = (claim: Claim) => ({
  article_id: claim.articleId,
  exclusive: claim.isExclusive,
  territory: toMultirange(claim.territory),
  media: toMultirange(claim.media),
  sector: toMultirange(claim.sectors),
  during: `[${claim.firstDay},${claim.lastDay ? addDays(claim.lastDay, 1) : ''})`,
});
