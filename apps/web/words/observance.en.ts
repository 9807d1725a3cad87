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
  pictureList: (n: number) => plural('en', n, { one: 'The picture', other: `The ${String(n)} pictures` }),
};
