import type { BodyBlock } from './body.js';

/**
 * The demo's mark-up is a small part of Markdown (paragraphs, `## ` and `### `, `- `, `1. `, `> ` with a last line
 * `> — who`, tables) and three lines of its own that stand alone:
 *
 *     @picture scene-light-name | caption | credit | what it shows      (also @graphic)
 *     @correction date | what was wrong
 *     @embed /video/name | label | length
 *
 * @throws Error that quotes the line it cannot read
 */
export function parseBody(body: string): BodyBlock[] {
  return body
    .split(/\n\s*\n/)
    .flatMap((chunk) => parts(chunk.trim()))
    .filter((part) => part !== '')
    .map(parseBlock);
}

/** Lines that begin with @ stand alone even where no blank line parts them. */
const parts = (chunk: string): string[] => (chunk.startsWith('@') ? chunk.split('\n') : [chunk]);

function parseBlock(text: string): BodyBlock {
  if (text.startsWith('@')) return parseLine(text);
  if (text.startsWith('> ')) return parseQuote(text);
  if (text.startsWith('|')) return parseTable(text);
  const heading = /^(##|###) (.+)$/.exec(text);
  if (heading?.[1] && heading[2]) {
    return { kind: 'heading', level: heading[1].length === 2 ? 2 : 3, text: heading[2] };
  }
  const lines = text.split('\n');
  if (lines.every((line) => line.startsWith('- '))) {
    return { kind: 'list', ordered: false, items: lines.map((line) => line.slice(2)) };
  }
  if (lines.every((line) => /^\d+\. /.test(line))) {
    return { kind: 'list', ordered: true, items: lines.map((line) => line.replace(/^\d+\. /, '')) };
  }
  return { kind: 'paragraph', text: lines.join(' ') };
}

function parseLine(line: string): BodyBlock {
  const [, word, rest = ''] = /^@(\w+)\s+(.*)$/.exec(line) ?? [];
  const [first = '', second = '', third = '', fourth = ''] = rest.split('|').map((field) => field.trim());
  if (word === 'picture' || word === 'graphic') {
    return { kind: word, path: `/pictures/${first}.jpg`, caption: second, credit: third, alt: fourth };
  }
  if (word === 'correction') return { kind: 'correction', date: first, text: second };
  if (word === 'embed') return { kind: 'embed', path: first, label: second, length: third };
  throw new Error(`The mark-up has no line such as “${line}”.`);
}

function parseQuote(text: string): BodyBlock {
  const lines = text.split('\n').map((line) => line.replace(/^>\s?/, ''));
  const cite = lines.find((line) => line.startsWith('— '));
  const said = lines.filter((line) => line !== cite && line !== '');
  return { kind: 'quote', text: said.join(' '), cite: cite?.slice(2) };
}

function parseTable(text: string): BodyBlock {
  const [header = [], alignment = [], ...rows] = text.split('\n').map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  return { kind: 'table', header, alignRight: alignment.map((cell) => cell.endsWith(':')), rows };
}
