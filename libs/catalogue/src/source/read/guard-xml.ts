import { brokenSource, definesEntities } from '../source.errors.js';

/** Where a document type declaration may stand: before the root element. */
const PROLOG_LENGTH = 20_000;
const DOCTYPE = /<!DOCTYPE[^[>]*(\[)?/i;
const DECLARATION = /<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)\b/i;
/** Elements inside each other beyond this are an attack on whoever reads by calling itself. */
const DEEPEST = 100;

/**
 * XML that may be handed to a parser: without its document type declaration, which feeds of old name and nobody needs.
 * @throws catalogue.source-entities where it declares anything (billion laughs, external entities),
 *   catalogue.source-broken where it is nested beyond all use
 */
export function guardXml(xml: string): string {
  refuseDeclarations(xml);
  const found = DOCTYPE.exec(xml.slice(0, PROLOG_LENGTH));
  const guarded = found ? withoutDoctype(xml, found.index) : xml;
  if (isTooDeep(guarded)) throw brokenSource('XML');
  return guarded;
}

/** @throws catalogue.source-entities */
export function refuseDeclarations(text: string): void {
  const prolog = text.slice(0, PROLOG_LENGTH);
  if (/^\s*</.test(prolog) && (DECLARATION.test(prolog) || DOCTYPE.exec(prolog)?.[1])) throw definesEntities();
}

function withoutDoctype(xml: string, start: number): string {
  // Inside a CDATA section or a comment it is only text about one.
  const before = xml.slice(0, start);
  if (
    before.lastIndexOf('<![CDATA[') > before.lastIndexOf(']]>') ||
    before.lastIndexOf('<!--') > before.lastIndexOf('-->')
  )
    return xml;
  const end = xml.indexOf('>', start);
  return end < 0 ? before : before + xml.slice(end + 1);
}

/** One pass over the tags alone; what is within CDATA sections and comments counts for nothing. */
function isTooDeep(xml: string): boolean {
  const tags = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<(\/)?[A-Za-z_][^\s/>]*(?:[^>"']|"[^"]*"|'[^']*')*?(\/)?>/g;
  let depth = 0;
  for (const [tag, closes, isEmpty] of xml.matchAll(tags)) {
    if (tag.startsWith('<!') || isEmpty) continue;
    depth += closes ? -1 : 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
