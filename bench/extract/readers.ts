import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { bodyText, loadExtractor } from '#libs/catalogue';
import type { KnownPage } from '../../libs/catalogue/src/testing/known-pages.js';

const { extractArticle } = await loadExtractor();

/** From a page's bytes to its running text. */
export type Reader = (page: KnownPage) => string;

/** Mozilla Readability on linkedom and nothing else, as its own documentation shows it. */
const bare: Reader = ({ html }) => {
  const { document } = parseHTML(html.toString('utf8')) as unknown as { document: never };
  return new Readability(document).parse()?.textContent ?? '';
};

const ours: Reader = ({ html, url }) => bodyText(extractArticle(html, { url }));

export const READERS = { bare, ours } as const;
export type ReaderName = keyof typeof READERS;
