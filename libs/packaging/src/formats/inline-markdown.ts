const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const MARKS: Readonly<Record<string, string>> = { em: '*', strong: '**', code: '`' };
const TOKEN = /<(\/?)([a-z]+)((?:\s+[a-z]+="[^"]*")*)\s*\/?>|[^<]+|</g;

const decode = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** Plain text as Markdown: what would be read as a mark is escaped. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, (character) => `\\${character}`)
    .replace(/^(\s*)([-+#>]|\d+[.)])(?=\s)/gm, (_, space: string, mark: string) => `${space}\\${mark}`)
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** Sanitised inline HTML as Markdown; sub, sup, mark and span, which Markdown lacks, stay HTML. */
export function inlineMarkdown(html: string): string {
  let out = '';
  let isCode = false;
  const links: string[] = [];
  for (const match of html.matchAll(TOKEN)) {
    const [token, closing, tag, attributes] = match;
    if (tag === undefined) {
      out += isCode ? decode(token) : plainMarkdown(decode(token.replaceAll(/\s+/g, ' ')));
    } else if (tag === 'br') {
      out += '\\\n';
    } else if (tag === 'a') {
      out += closing ? linkEnd(links.pop()) : linkStart(attributes ?? '', links);
    } else if (MARKS[tag]) {
      out += MARKS[tag];
      isCode = tag === 'code' ? !closing : isCode;
    } else {
      out += token;
    }
  }
  return out.trim();
}

function linkStart(attributes: string, links: string[]): string {
  const href = /href="([^"]*)"/.exec(attributes)?.[1];
  links.push(href === undefined ? '' : decode(href));
  return href === undefined ? '' : '[';
}

const linkEnd = (href: string | undefined): string =>
  href ? `](${href.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20')})` : '';
