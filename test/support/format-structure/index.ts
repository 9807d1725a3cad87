import { unzip } from '../unzip.js';
import { checkDocx } from './check-docx.js';
import { checkJsonLd, checkNinjs } from './check-json.js';
import { checkHtml, checkMarkdown, checkText } from './check-pages.js';
import { checkNewsml, checkNitf } from './check-xml.js';
import type { Facts } from './facts.js';

export { factsOf, type Facts } from './facts.js';
export { checkDocx } from './check-docx.js';

type Check = (text: string, facts: Facts) => string[];

/** Our own judges, by the name of the file. They need no schema, and share no code with the writers. */
export const TEXT_CHECKS: Readonly<Record<string, Check>> = {
  'article.html': checkHtml,
  'article.txt': checkText,
  'article.md': checkMarkdown,
  'ninjs.json': (text, facts) => checkNinjs(text, facts, '3.1'),
  'ninjs-2.2.json': (text, facts) => checkNinjs(text, facts, '2.2'),
  'nitf.xml': checkNitf,
  'newsml-g2.xml': checkNewsml,
  'jsonld.json': checkJsonLd,
};

export async function docxParts(bytes: Buffer): Promise<Map<string, string>> {
  return new Map([...(await unzip(bytes))].map(([path, part]) => [path, part.toString('utf8')]));
}

/** What is wrong with one file of an article; empty when nothing is. */
export async function structureFindings(path: string, bytes: Buffer, facts: Facts): Promise<string[]> {
  if (path === 'article.docx') return checkDocx(await docxParts(bytes), facts);
  return TEXT_CHECKS[path]?.(bytes.toString('utf8'), facts) ?? [`nothing judges ${path}`];
}
