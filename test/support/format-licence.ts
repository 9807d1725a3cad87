import type { ArticleContent } from '#libs/catalogue';
import type { LicenceSnapshot } from '#libs/licensing';

/** The smallest JPEG there is, of one grey pixel: what is tested with it is not the picture. */
export const A_JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////' +
    'wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

/** A licence of a whole article with all its parts, for the web, until a day, whose readings are counted. */
export function aFormatLicence(article: ArticleContent): LicenceSnapshot {
  const id = (end: string): string => `019a0000-0000-7000-8000-0000000000${end}`;
  const price = { amount: '12000', currency: 'GBP' as const };
  return {
    ...{ licenceId: id('01'), reference: 'L-2026-00042', requestReference: 'R-2026-00042', revision: 1 },
    licensor: { id: id('0a'), name: 'Ledger & Söhne <Media>', country: 'MT', url: 'https://www.example.org' },
    licensee: { id: id('0b'), name: 'Northern Courier', country: 'GB', kind: 'publisher' },
    items: [
      {
        ...{ id: id('11'), articleId: id('12'), articleVersionId: id('13'), articleVersion: 2 },
        ...{ headline: article.headline, byline: article.byline, titleName: 'The Collection' },
        ...{ canonicalUrl: article.canonicalUrl, language: article.language, direction: article.direction },
        ...{ publishedAt: article.publishedAt, blockIds: null, words: article.wordCount, price },
        componentIds: article.components.filter(({ kind }) => kind !== 'text').map((part) => part.id),
      },
    ],
    use: {
      media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 40_000 } }],
      ...{ purpose: 'editorial', territory: { kind: 'countries', values: ['GB', 'IE'] }, languages: ['en'] },
      ...{ term: { kind: 'months', months: 12 }, startsOn: '2026-11-23', exclusivity: { kind: 'none' } },
      ...{ edits: 'style', alreadyPublished: false, rush: false },
    },
    ...{ countries: ['GB', 'IE'], startsOn: '2026-11-23', endsOn: '2027-11-22', price },
    ...{
      priceBook: { id: id('0c'), version: 3 },
      termsVersion: '2026-11',
      deeds: [],
      checkCode: 'K7QM-2W9X-HT4P-6ZRD',
    },
    issuedAt: '2026-11-23T12:00:00Z',
    counting: true,
  };
}
