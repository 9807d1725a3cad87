import { describe, expect, it } from '@jest/globals';
import { ALL_COUNTRIES } from '#libs/kernel';
import type { DeedTerms } from './deed-terms.js';
import { TERMS_VERSION } from './deed-terms.js';
import { writeDeeds } from './write-deeds.js';

const terms: DeedTerms = {
  reference: 'L-2026-00042',
  requestReference: 'R-2026-00042',
  revision: 1,
  licensor: { id: 'house', name: 'Harbour Press', country: 'GB', url: 'https://press.example' },
  licensee: { id: 'org', name: 'Kisumu Daily', country: 'KE', kind: 'publisher' },
  items: [
    {
      id: 'item',
      articleId: 'article',
      articleVersionId: 'version',
      articleVersion: 3,
      headline: 'The tide comes in',
      byline: 'By Mira Holt',
      titleName: 'The Harbour Ledger',
      canonicalUrl: 'https://ledger.example/tide',
      language: 'en',
      direction: 'ltr',
      publishedAt: null,
      blockIds: null,
      componentIds: ['i1'],
      words: 900,
      price: { amount: '35100', currency: 'GBP' },
    },
  ],
  use: {
    media: [{ medium: 'print-newspaper', audience: { kind: 'circulation', count: 250_000 } }],
    purpose: 'editorial',
    territory: { kind: 'countries', values: ['KE'] },
    languages: ['en', 'sw'],
    term: { kind: 'months', months: 12 },
    startsOn: '2026-11-23',
    exclusivity: { kind: 'none' },
    edits: 'shorten',
    alreadyPublished: false,
    rush: false,
  },
  countries: ['KE'],
  startsOn: '2026-11-23',
  endsOn: '2027-11-22',
  price: { amount: '35100', currency: 'GBP' },
  priceBook: { id: 'book', version: 1 },
  termsVersion: TERMS_VERSION,
  issuedAt: '2026-11-23T12:00:00.000Z',
};
const textOf = (deed: { sections: { heading: string; paragraphs: string[] }[] }): string =>
  deed.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join('\n');

describe('the deed', () => {
  const [english, arabic] = writeDeeds(terms);

  it('says the terms in plain English', () => {
    const text = textOf(english!);
    for (const words of [
      'Harbour Press (“we”) allows Kisumu Daily (“you”)',
      '“The tide comes in”, By Mira Holt, The Harbour Ledger, https://ledger.example/tide (version 3): the whole text, 900 words',
      '1 picture or other part included',
      'Printed newspaper, up to 250,000 copies of circulation',
      'Territory: Kenya.',
      'Languages: English, Swahili.',
      'from 23 November 2026 until the end of 22 November 2027',
      'shorten by leaving out whole sentences',
      '351.00 GBP',
      'republished under licence L-2026-00042',
    ])
      expect(text).toContain(words);
  });

  it('says the same in Arabic, with the same numbers', () => {
    expect(arabic).toMatchObject({ language: 'ar', direction: 'rtl', title: 'الترخيص L-2026-00042' });
    const text = textOf(arabic!);
    for (const words of ['صحيفة مطبوعة', '250,000', 'كينيا', 'السواحلية', '351.00 GBP', 'L-2026-00042', '2027'])
      expect(text).toContain(words);
    expect(arabic!.sections.length).toBe(english!.sections.length);
    arabic!.sections.forEach((section, index) =>
      expect(section.paragraphs.length).toBe(english!.sections[index]!.paragraphs.length),
    );
  });

  it('says the price in one section, marked as confidential, in either language', () => {
    for (const deed of [english!, arabic!]) {
      const secret = deed.sections.filter(({ confidential }) => confidential);
      expect(secret).toHaveLength(1);
      expect(textOf({ sections: secret })).toContain('351.00');
      expect(textOf({ sections: deed.sections.filter((section) => !secret.includes(section)) })).not.toContain('351');
    }
  });

  it('names exclusivity, an endless term, a free excerpt and a territory with exceptions', () => {
    const countries = ALL_COUNTRIES.filter((code) => code !== 'FR');
    const exclusivity = { kind: 'sector', sector: 'banking', until: '2027-01-31' } as const;
    const other = writeDeeds({
      ...terms,
      countries,
      endsOn: null,
      use: { ...terms.use, exclusivity, term: { kind: 'perpetual' } },
      items: [{ ...terms.items[0]!, blockIds: ['b1'], componentIds: [], words: 80 }],
      price: { amount: '0', currency: 'GBP' },
    });
    expect(textOf(other[0]!)).toContain('in the sector “banking” until 31 January 2027');
    expect(textOf(other[0]!)).toContain('without an end');
    expect(textOf(other[0]!)).toContain('an excerpt of 80 words. No pictures are included.');
    expect(textOf(other[0]!)).toContain('There is no fee.');
    expect(textOf(other[0]!)).toContain('worldwide except France');
    expect(textOf(other[1]!)).toContain('جميع أنحاء العالم باستثناء: فرنسا');
    expect(textOf(other[1]!)).not.toContain('undefined');
  });
});
