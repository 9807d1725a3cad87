import type { TriedUse } from '../../api/desk-prices.js';
import type { Medium } from '../decision/terms/media.js';
import { mediumUse } from '../decision/terms/media.js';

/** The use an example begins with: a small site, worldwide, for a year. */
export const firstExample: TriedUse = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 5000 } }],
  purpose: 'editorial',
  staff: 10,
  territory: { kind: 'worldwide' },
  term: { kind: 'months', months: 12 },
  exclusivity: 'none',
  alreadyPublished: false,
  rush: false,
  items: [{ words: 900, isExcerpt: false, images: 0, graphics: 0, videos: 0, translations: 0 }],
};

export const itemOf = (use: TriedUse): TriedUse['items'][number] => use.items[0]!;

/** The same text in as many articles. */
export const withItems = (use: TriedUse, item: TriedUse['items'][number], count: number): TriedUse => ({
  ...use,
  items: Array.from({ length: Math.max(1, Math.min(60, count)) }, () => item),
});

export const withMedium = (use: TriedUse, medium: Medium): TriedUse => {
  const { audience = null } = mediumUse(medium);
  return { ...use, media: [{ medium, audience }] };
};
