import { attribute, findAll, isElement, textOf, type PageElement, type PageNode } from '../page/page-tree.js';

/** Names of the part where notes stand, split at punctuation and capitals. */
const HOLDER =
  /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|fu(?:ss|ß)noten|notes-de-bas|notas-al-pie|rodapes?)(?:$|[\s_-])/i;
/** Ids that generators of footnotes give their notes; the reference in the text has another. */
const NOTE_ID = /^(?:fn|_?ftn|foot-?note|end-?note|cite_note|note)[:_-]?(?!ref)[\w:-]*\d/i;
const MOST_NOTES = 200;

export interface Footnote {
  mark: string;
  parts: PageNode[];
}

const namesOf = (element: PageElement): string =>
  `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 200);

const isNote = (element: PageElement): boolean =>
  NOTE_ID.test(element.attributes['id'] ?? '') || element.attributes['role'] === 'doc-footnote';

/** Whether an element holds the notes of an article and nothing else. */
export function isFootnotes(element: PageElement): boolean {
  const role = attribute(element, 'role');
  if (role === 'doc-endnotes' || role === 'doc-footnote') return true;
  if (isNote(element) && /^(?:p|div|aside)$/.test(element.tag)) return !element.hasBlock || element.textLength < 600;
  if (!/^(?:div|section|aside|footer|ol|ul|dl)$/.test(element.tag)) return false;
  const isNamed = HOLDER.test(namesOf(element));
  const isList = element.tag === 'ol' || element.tag === 'ul';
  if (!isNamed && !isList) return false;
  return element.children.some((child) => isElement(child) && (isNote(child) || (isNamed && holdsNotes(child))));
}

/** Looks no deeper than one list, so that boxes in boxes cost nothing. */
const holdsNotes = (element: PageElement): boolean =>
  /^(?:li|p|dd)$/.test(element.tag) ||
  element.children.some((inner) => isElement(inner) && (inner.tag === 'li' || isNote(inner)));

const BACK = /^[\s^↑↩↵⤴\uFE0E\uFE0F]*$/u;
const SPOKEN_MARK = /^\s*(?:\[([^\]\s]{1,4})\]|\(([^)\s]{1,4})\)|(\d{1,3}|[*†‡§]+)[.)]?(?=\s))\s*/u;

const isWayBack = (node: PageNode): boolean =>
  isElement(node) && node.tag === 'a' && (node.attributes['href'] ?? '').startsWith('#');

/** The node without links back to the text; their words are the mark, where they say one. */
function withoutWaysBack(nodes: readonly PageNode[], marks: string[]): PageNode[] {
  return nodes.flatMap((node): PageNode[] => {
    if (!isElement(node)) return [node];
    const text = isWayBack(node) ? textOf(node) : null;
    if (text !== null && text.length <= 6) {
      if (!BACK.test(text)) marks.push(text.replace(/^[[(]|[\])]$/g, ''));
      return [];
    }
    return [{ ...node, children: withoutWaysBack(node.children, marks) }];
  });
}

function noteOf(element: PageElement, position: number): Footnote {
  const marks: string[] = [];
  const parts = withoutWaysBack(element.children, marks);
  const [first] = parts;
  const spoken = typeof first === 'string' ? SPOKEN_MARK.exec(first) : null;
  if (spoken) parts[0] = (first as string).slice(spoken[0].length);
  const mark = marks[0] ?? spoken?.slice(1).find(Boolean) ?? String(position);
  return { mark, parts };
}

/** The notes an element holds, in order; each with its mark and without the links back to the text. */
export function readFootnotes(element: PageElement): Footnote[] {
  if (isNote(element)) return [noteOf(element, 1)];
  const marked = findAll(element, isNote);
  const items = marked.length > 0 ? marked : findAll(element, (inner) => inner.tag === 'li');
  const notes = items.length > 0 ? items : findAll(element, (inner) => inner.tag === 'p');
  return notes.slice(0, MOST_NOTES).map((note, i) => noteOf(note, i + 1));
}
