import { USE_WORDS } from '#libs/licensing';
import type { Words } from './words.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Said by hand, not by Intl: the same bytes must come out of every Node version. */
function date(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year ?? ''}`;
}

export const groupDigits = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

function list(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} and ${values.at(-1) ?? ''}`;
}

const plural = (count: number, one: string, many: string): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;

export const ENGLISH: Words = {
  language: 'en',
  direction: 'ltr',
  date,
  number: groupDigits,
  list,
  comma: ', ',
  media: USE_WORDS.en.medium,
  audience: {
    'monthly-users': (count) => `up to ${count} monthly users`,
    circulation: (count) => `circulation up to ${count}`,
    copies: (count) => `up to ${count} copies`,
    viewers: (count) => `up to ${count} viewers`,
    staff: (count) => `up to ${count} staff`,
  },
  purposes: USE_WORDS.en.purpose,
  edits: {
    none: 'None',
    style: 'House style',
    shorten: 'House style and shortening',
    'cut-with-approval': 'Cuts, with our approval',
    adapt: 'Adaptation',
  },
  editsRule: {
    ...USE_WORDS.en.editsRule,
    none: 'No edits: publish the text word for word.',
  },
  labels: {
    certificate: 'Certificate of licence',
    subtitle: 'Licence to republish',
    licensor: 'Licensor',
    licensee: 'Licensee',
    articles: 'What is licensed',
    terms: 'The terms',
    media: 'Media',
    purpose: 'Purpose',
    staff: 'Size of the organisation',
    territory: 'Territory',
    languages: 'Languages',
    term: 'Term',
    validity: 'Valid',
    exclusivity: 'Exclusivity',
    edits: 'Edits allowed',
    issued: 'Issued',
    revision: 'Revision',
    checkCode: 'Check code',
    verify: 'Verify this licence',
    original: 'Original',
    credit: 'Credit',
    licence: 'Licence',
    ends: 'Ends',
    search: 'Search engines',
    forEditors: 'For editors: take this out before publishing',
    deed: 'The deed',
    photo: 'Photo',
    version: 'Version',
  },
  firstPublishedBy: (byline, title) =>
    byline ? `${byline.replace(/[.\s]+$/, '')}. First published by ${title}.` : `First published by ${title}.`,
  licenceLine: (reference, licensor, licensee) =>
    `Republished by ${licensee} under licence ${reference} from ${licensor}.`,
  endsOn: (day) => `The licence ends on ${day}; take the article down by the end of that day.`,
  noEnd: 'The licence has no end date.',
  noindexRule: 'Keep this copy out of search engines: leave the “noindex” instruction in the page.',
  miningRule:
    'Text and data mining, and the training of AI systems, are not licensed: keep the reservation (tdm-reservation) with the copy.',
  countingRule:
    'Readings are counted, as you have agreed: leave the picture of one point in the page. It sets no cookie, and no address is kept.',
  canonicalRule: 'Keep the link to the original, also as the page’s canonical address.',
  creditRule: 'Keep the byline, the credit line and the licence number with the text.',
  onlyPictures:
    'Only the pictures, films, recordings and posts in this package, or named in it, are licensed; leave out all others.',
  copyright: (year, holder) => `© ${year} ${holder}`,
  wholeText: (words) => `Whole text, ${words} words`,
  excerpt: (words) => `Excerpt, ${words} words`,
  pictures: (count) => plural(count, 'picture or other part', 'pictures and other parts'),
  worldwide: 'Worldwide',
  worldwideExcept: (names) => `Worldwide except ${names}`,
  countries: (count, names) => (count === 1 ? names : `${groupDigits(count)} countries: ${names}`),
  regions: {},
  regionsNamed: (names, countries) => `${names} (${groupDigits(countries)} countries)`,
  oneTime: 'One publication',
  months: (count) => plural(count, 'month', 'months'),
  perpetual: 'Perpetual',
  exclusiveIn: (what) => `Exclusive in ${what}`,
  sector: (name) => `the ${name} sector`,
  fullExclusivity: 'Fully exclusive',
  nonExclusive: 'Non-exclusive',
  fromUntil: (from, until) => (until ? `${from} to ${until}` : `from ${from}, without end`),
  page: (number, of) => `Page ${number} of ${of}`,
  attested: (licensor, licensee) => `${licensor} grants ${licensee} the right to republish what is named here.`,
  verifySentence:
    'Scan the code, or open the address and enter the check code, to see whether this licence is in force.',
  lettersLacking:
    'A box stands for a letter that this document cannot print. The words are whole in the attached licence.jws, on the verify page and for screen readers.',
  sealMotto: 'LET IT BE PRINTED',
};
