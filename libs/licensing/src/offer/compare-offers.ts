import type { OfferView } from './offer-view.js';
import type { Exclusivity, MediumUse, Use } from '../terms/use.js';

/** What may differ between two versions of an offer, in the order in which a reader wants to hear it. */
export const OFFER_CHANGES = [
  'price',
  'items',
  'components',
  'media',
  'audience',
  'territory',
  'languages',
  'term',
  'start',
  'purpose',
  'exclusivity',
  'edits',
  'note',
] as const;
export type OfferChange = (typeof OFFER_CHANGES)[number];

type Comparable = Pick<OfferView, 'price' | 'items' | 'countries' | 'use' | 'note'>;

/** What is other in the later version. */
export function compareOffers(before: Comparable, after: Comparable): OfferChange[] {
  return OFFER_CHANGES.filter((change) => aspect(before, change) !== aspect(after, change));
}

const aspect = (offer: Comparable, change: OfferChange): string => JSON.stringify(ASPECTS[change](offer));

const ASPECTS: Record<OfferChange, (offer: Comparable) => unknown> = {
  price: ({ price }) => [price.amount, price.currency],
  items: ({ items }) =>
    items.map(({ articleId, articleVersion, blockIds }) => [articleId, articleVersion, blockIds]).sort(),
  components: ({ items }) => items.flatMap(({ components }) => components.map(({ id }) => id)).sort(),
  media: ({ use }) => use.media.map(({ medium }) => medium).sort(),
  audience: ({ use }) => audiences(use.media),
  territory: ({ countries }) => countries,
  languages: ({ use }) => use.languages,
  term: ({ use }) => use.term,
  start: ({ use }) => use.startsOn,
  purpose: ({ use }: { use: Use }) => [use.purpose, use.staff ?? null],
  exclusivity: ({ use }) => exclusive(use.exclusivity),
  edits: ({ use }) => use.edits,
  note: ({ note }) => note,
};

const audiences = (media: readonly MediumUse[]): unknown =>
  media.map(({ medium, audience }) => [medium, audience?.count ?? null]).sort();
const exclusive = (wanted: Exclusivity): unknown => Object.entries(wanted).sort();
