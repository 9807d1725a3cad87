import mammoth from 'mammoth';
import { bare, plainOf } from './format-structure/facts.js';
import { readTree, type Node } from './format-structure/tree.js';

/** What an article's document has to hold, of its blocks. */
interface Written {
  blocks: readonly {
    kind: string;
    html?: string;
    items?: readonly { html: string }[];
    header?: readonly { html: string }[];
    rows?: readonly (readonly { html: string }[])[];
  }[];
}

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Quotation'] => blockquote > p:fresh"];

/**
 * What another reader of Word's documents (mammoth) does not find in `article.docx`: whether each heading is a heading, each
 * item one of a list, each cell in a table, each reference to a note leads to it, and each link to its address.
 */
export async function docxReadingFindings(docx: Buffer, headline: string, { blocks }: Written): Promise<string[]> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: docx }, { styleMap: STYLES });
  const page = readTree(value, false);
  const found = messages.filter(({ type }) => type === 'error').map(({ message }) => message);
  const holds = (what: string, names: readonly string[], wanted: readonly string[]) => {
    const said = new Set(names.flatMap((name) => page.all(name)).map(({ text }) => bare(text)));
    // What refers to a note has another number there; that it leads somewhere is asked below.
    const plain = wanted.filter((html) => !html.includes('<sup')).map(plainOf);
    for (const text of plain) if (!said.has(bare(text))) found.push(`“${text.slice(0, 60)}” is ${what}`);
  };
  const of = (kind: string) => blocks.filter((block) => block.kind === kind);
  const tables = of('table');
  if (bare(page.one('h1')?.text ?? '') !== bare(headline)) found.push('the title is another');
  holds(
    'no heading',
    ['h2', 'h3', 'h4'],
    of('heading').map(({ html }) => html ?? ''),
  );
  holds(
    'no item of a list',
    ['li'],
    of('list').flatMap(({ items = [] }) => items.map(({ html }) => html)),
  );
  holds(
    'in no cell',
    ['td', 'th'],
    tables.flatMap(({ header = [], rows = [] }) => [...header, ...rows.flat()].map(({ html }) => html)),
  );
  holds(
    'no quotation',
    ['p'],
    of('quote').map(({ html }) => html ?? ''),
  );
  if (page.all('table').length < tables.filter(({ rows = [] }) => rows.length > 0).length)
    found.push('tables have become one');
  return [...found, ...notesAstray(page), ...linksAstray(page, blocks)];
}

/** References to notes that lead nowhere, and notes that say nothing. */
function notesAstray(page: Node): string[] {
  const notes = new Map(page.all('li').map((item) => [item.attributes['id'] ?? '', item.text]));
  const wanted = page
    .all('a')
    .flatMap(({ attributes }) => /^#(footnote-\d+)$/.exec(attributes['href'] ?? '')?.[1] ?? []);
  return wanted.filter((id) => bare(notes.get(id) ?? '') === '').map((id) => `${id} says nothing`);
}

function linksAstray(page: Node, blocks: Written['blocks']): string[] {
  const there = new Set(page.all('a').flatMap(({ attributes }) => normal(attributes['href'])));
  const links = blocks.flatMap(({ html, items = [] }) => [html ?? '', ...items.map((item) => item.html)]);
  const wanted = links
    .flatMap((html) => readTree(html, false).all('a'))
    .flatMap(({ attributes }) => normal(attributes['href']));
  return wanted.filter((href) => !there.has(href)).map((href) => `nothing leads to ${href}`);
}

const normal = (href: string | undefined): string[] =>
  href && /^https?:\/\/[^/]/.test(href) && URL.canParse(href) ? [new URL(href).href] : [];
