import { plural } from './plural.js';

/** What becomes of licensed articles where they are published. */
export const observanceEnglish = {
  title: 'Where it was published',
  lead: 'Enter the address of the published article. We look at the page and say what the licence asks of it.',
  address: 'Address of the page',
  article: 'Article',
  check: 'Check the page',
  again: 'Check again',
  none: 'No page was checked yet.',
  outcomes: {
    met: 'All is as agreed',
    'not-met': 'Something has to be put right',
    unclear: 'A person has to look',
    unreadable: 'The page could not be read',
  },
  verdicts: { met: 'As agreed', 'not-met': 'To put right', unclear: 'To look at', 'not-asked': 'Not asked' },
  rules: {
    licence: 'Licence',
    text: 'Text',
    credit: 'Credit line',
    link: 'Link to the original',
    noindex: 'Search engines',
    mining: 'AI and data mining',
    pictures: 'Pictures',
  },
  by: (name: string) => `by ${name}`,
  byDesk: 'by the rights desk',
  counting: 'Counting readings',
  countingAgreed: 'Readings of what we publish may be counted',
  countingWhat:
    'Packages of licences issued from now on then hold a picture of one point. It sets no cookie and keeps no address. Taking it back stops the counting at once.',
  readings: 'Readings',
  readingsSince: (n: number) =>
    plural('en', n, { one: 'reading since the licence began', other: 'readings since the licence began' }),
  readingsHow:
    'People who opened the page, programs left out, each once in half an hour. An estimate: whoever blocks pictures is not in it.',
  byDay: 'Readings by day',
  asTable: 'The numbers',
  day: 'Day',
  period: (from: string, to: string) => `${from} to ${to}`,
  pictureList: (n: number) => plural('en', n, { one: 'The picture', other: `The ${String(n)} pictures` }),
};
