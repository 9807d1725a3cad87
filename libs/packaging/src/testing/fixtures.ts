import type { ArticleContent } from '#libs/catalogue';
import type { LicenceSnapshot, Use } from '#libs/licensing';
import { Territory } from '#libs/kernel';

/** Builders for the specs of this lib; every name in them is invented. */
export const PUBLIC_URL = 'https://licensing.harbour-ledger.example';

export const aUse = (over: Partial<Use> = {}): Use => ({
  media: [
    { medium: 'web', audience: { kind: 'monthly-users', count: 40_000 } },
    { medium: 'print-newspaper', audience: { kind: 'circulation', count: 12_500 } },
  ],
  purpose: 'editorial',
  territory: { kind: 'countries', values: ['GB', 'IE'] },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn: '2026-11-23',
  exclusivity: { kind: 'none' },
  edits: 'style',
  alreadyPublished: false,
  rush: false,
  ...over,
});

export const anItem = (over: Partial<LicenceSnapshot['items'][number]> = {}): LicenceSnapshot['items'][number] => ({
  id: '019a0000-0000-7000-8000-000000000101',
  articleId: '019a0000-0000-7000-8000-000000000201',
  articleVersionId: '019a0000-0000-7000-8000-000000000301',
  articleVersion: 2,
  headline: 'The ferry that would not sink & other stories',
  byline: 'By Mira Holt in Valletta',
  titleName: 'The Harbour Ledger',
  canonicalUrl: 'https://www.harbour-ledger.example/world/2026/11/the-ferry',
  language: 'en',
  direction: 'ltr',
  publishedAt: '2026-11-20T08:30:00Z',
  blockIds: null,
  componentIds: ['image-1'],
  words: 41,
  price: { amount: '12000', currency: 'GBP' },
  ...over,
});

export function aLicence(over: Partial<LicenceSnapshot> = {}): LicenceSnapshot {
  const use = over.use ?? aUse();
  return {
    licenceId: '019a0000-0000-7000-8000-000000000001',
    reference: 'L-2026-00042',
    requestReference: 'R-2026-00042',
    revision: 1,
    licensor: {
      id: '019a0000-0000-7000-8000-00000000000a',
      name: 'Harbour Ledger Media Ltd',
      country: 'MT',
      url: 'https://www.harbour-ledger.example',
    },
    licensee: {
      id: '019a0000-0000-7000-8000-00000000000b',
      name: 'Northern Courier',
      country: 'GB',
      kind: 'publisher',
    },
    items: [anItem()],
    use,
    countries: Territory.normalise(use.territory).countries,
    startsOn: use.startsOn,
    endsOn: use.term.kind === 'perpetual' ? null : '2027-11-22',
    price: { amount: '12000', currency: 'GBP' },
    priceBook: { id: '019a0000-0000-7000-8000-00000000000c', version: 3 },
    termsVersion: '2026-11',
    deeds: [aDeed()],
    checkCode: 'K7QM-2W9X-HT4P-6ZRD',
    issuedAt: '2026-11-23T12:00:00Z',
    ...over,
  };
}

export const aDeed = (): LicenceSnapshot['deeds'][number] => ({
  language: 'en',
  direction: 'ltr',
  title: 'Licence to republish',
  sections: [
    {
      heading: 'What you may do',
      paragraphs: [
        'Northern Courier may publish the article named above on its website and in its printed newspaper, in the United Kingdom and Ireland, from 23 November 2026 to 22 November 2027.',
        'The article may be adapted to the house style. Its sense must not change.',
      ],
    },
    {
      heading: 'What you must do',
      paragraphs: [
        'Keep the byline and the credit line, and link to the original. Ask search engines not to index the copy.',
      ],
    },
    { heading: 'The fee', paragraphs: ['120.00 GBP, before tax if any.'], confidential: true },
  ],
});

export const anArabicDeed = (): LicenceSnapshot['deeds'][number] => ({
  language: 'ar',
  direction: 'rtl',
  title: 'ترخيص إعادة نشر',
  sections: [
    {
      heading: 'ما يجوز لكم',
      paragraphs: [
        'يجوز لصحيفة Northern Courier نشر المقال المذكور أعلاه في موقعها الإلكتروني (حتى 40,000 مستخدم شهريًا) وفي طبعتها الورقية، من 23 نوفمبر 2026 إلى 22 نوفمبر 2027.',
        'يجوز تكييف المقال وفق دليل الأسلوب ما دام المعنى لا يتغير.',
      ],
    },
    {
      heading: 'ما يجب عليكم',
      paragraphs: ['أبقوا اسم الكاتب وسطر النسبة والرابط إلى الأصل: https://www.harbour-ledger.example/ar/42.'],
    },
    { heading: 'الرسم', paragraphs: ['120.00 GBP قبل الضريبة إن وُجدت.'], confidential: true },
  ],
});

const verdict = { status: 'licensable', code: 'text.staff', message: 'By our staff.', nextStep: null } as const;
const inline = (html: string) => ({ html, text: html.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&') });

export const anArticle = (over: Partial<ArticleContent> = {}): ArticleContent => ({
  canonicalUrl: 'https://www.harbour-ledger.example/world/2026/11/the-ferry',
  headline: 'The ferry that would not sink & other stories',
  standfirst: 'Forty years on, the “Santa Lena” still crosses at dawn.',
  byline: 'By Mira Holt in Valletta',
  authors: ['Mira Holt'],
  section: 'World',
  publishedAt: '2026-11-20T08:30:00Z',
  modifiedAt: '2026-11-21T09:00:00Z',
  language: 'en',
  direction: 'ltr',
  blocks: blocks(),
  components: components(),
  wordCount: 41,
  ...over,
});

/** An article that shows so many pictures of our own, and the parts of it that a licence on them holds. */
export function illustratedArticle(count: number): { content: ArticleContent; componentIds: string[] } {
  const { blocks: told, components: known, ...rest } = anArticle();
  const picture = known.find(({ id }) => id === 'image-1')!;
  const componentIds = Array.from({ length: count }, (_, index) => `picture-${index + 1}`);
  const shown = componentIds.map((id) => ({ id: `shows-${id}`, kind: 'component' as const, componentId: id }));
  const components = [...known, ...componentIds.map((id) => ({ ...picture, id }))];
  return { content: { ...rest, components, blocks: [...told, ...shown] }, componentIds };
}

const blocks = (): ArticleContent['blocks'] => [
  {
    id: 'b1',
    kind: 'paragraph',
    ...inline('The ferry left <em>before</em> dawn, <a href="https://example.org/a">as always</a>.'),
  },
  { id: 'b2', kind: 'component', componentId: 'image-1' },
  { id: 'b3', kind: 'heading', level: 2, ...inline('A crossing') },
  { id: 'b4', kind: 'paragraph', ...inline('Nobody spoke * of the storm &amp; its cost.') },
  { id: 'b5', kind: 'list', ordered: false, items: [inline('one rope'), inline('two <strong>lamps</strong>')] },
  { id: 'b6', kind: 'component', componentId: 'image-2' },
  { id: 'b7', kind: 'quote', cite: 'The captain', ...inline('She floats.') },
  {
    id: 'b8',
    kind: 'table',
    caption: 'Crossings',
    header: [inline('Year'), inline('Trips')],
    rows: [[inline('2025'), inline('310')]],
  },
  { id: 'b9', kind: 'correction', ...inline('An earlier version misnamed the ferry.') },
];

const components = (): ArticleContent['components'] => [
  {
    ...{ id: 'text', kind: 'text', rights: verdict, creditLine: 'By Mira Holt', caption: null, alt: null },
    ...{ sourceUrl: null, width: null, height: null },
  },
  {
    ...{ id: 'image-1', kind: 'image', rights: verdict, creditLine: 'Sara Naïm/Harbour Ledger' },
    ...{ caption: 'The “Santa Lena” at dawn', alt: 'A white ferry in grey light' },
    ...{ sourceUrl: 'https://media.harbour-ledger.example/ferry.jpg', width: 640, height: 400 },
  },
  {
    ...{ id: 'image-2', kind: 'image', rights: { ...verdict, status: 'excluded', code: 'image.agency' } },
    ...{ creditLine: 'Agency', caption: 'A storm that is not ours', alt: null },
    ...{ sourceUrl: 'https://media.harbour-ledger.example/storm.jpg', width: 640, height: 400 },
  },
];
