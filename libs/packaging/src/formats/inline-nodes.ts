import { Parser } from 'htmlparser2';

/** Sanitised inline HTML as a tree: text, or a mark around other nodes. */
export type InlineNode = string | InlineMark;
export interface InlineMark {
  tag: MarkTag;
  href?: string;
  lang?: string;
  dir?: string;
  children: InlineNode[];
}
const MARK_TAGS = ['a', 'em', 'strong', 'sub', 'sup', 'br', 'code', 'span', 'mark'] as const;
export type MarkTag = (typeof MARK_TAGS)[number];

const isMark = (tag: string): tag is MarkTag => (MARK_TAGS as readonly string[]).includes(tag);

/** Reads the inline HTML of a block; a tag that a block may not hold leaves its text behind. */
export function inlineNodes(html: string): InlineNode[] {
  const root: InlineNode[] = [];
  const open: InlineMark[] = [];
  const here = (): InlineNode[] => open.at(-1)?.children ?? root;
  const parser = new Parser(
    {
      ontext(text) {
        const last = here().at(-1);
        if (typeof last === 'string') here()[here().length - 1] = last + text;
        else here().push(text);
      },
      onopentag(tag, { href, lang, dir }) {
        if (!isMark(tag)) return;
        const mark: InlineMark = {
          ...{ tag, children: [] },
          ...(href === undefined ? {} : { href }),
          ...(lang === undefined ? {} : { lang }),
          ...(dir === undefined ? {} : { dir }),
        };
        here().push(mark);
        open.push(mark);
      },
      onclosetag(tag) {
        if (isMark(tag)) open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return root;
}
