import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { inlineNodes, type InlineMark, type InlineNode, type MarkTag } from '../inline-nodes.js';
import { legalText } from '../legal-text.js';

type Look = Omit<IRunOptions, 'text' | 'children'>;

/** How the runs of one text look and run, and which footnotes its marks lead to. */
export interface RunContext {
  rightToLeft: boolean;
  /** The number of the note by its mark; taken out when its reference is written, so that each is referred to once. */
  notes: Map<string, number>;
  look?: Look;
}

const MARKS: Partial<Record<MarkTag, Look>> = {
  em: { italics: true },
  strong: { bold: true },
  sub: { subScript: true },
  sup: { superScript: true },
  code: { font: 'Consolas' },
  mark: { highlight: 'yellow' },
};

export function runsOf(html: string, context: RunContext): ParagraphChild[] {
  return inlineNodes(html).flatMap((node) => nodeRuns(node, context));
}

/** Plain text; what reads from right to left says so, or its brackets would stand on the wrong side. */
export function textRun(text: string, { rightToLeft, look }: Omit<RunContext, 'notes'>): TextRun {
  return new TextRun({
    ...look,
    ...(rightToLeft ? { rightToLeft } : {}),
    text: legalText(text).replaceAll(/\s+/g, ' '),
  });
}

function nodeRuns(node: InlineNode, context: RunContext): ParagraphChild[] {
  if (typeof node === 'string') return [textRun(node, context)];
  if (node.tag === 'br') return [new TextRun({ break: 1 })];
  const note = node.tag === 'sup' ? noteOf(node, context) : undefined;
  if (note !== undefined) return [new FootnoteReferenceRun(note)];
  const look = { ...context.look, ...MARKS[node.tag], ...(node.lang ? { language: { value: node.lang } } : {}) };
  const rightToLeft = node.dir === undefined ? context.rightToLeft : node.dir === 'rtl';
  const inner = (): ParagraphChild[] =>
    node.children.flatMap((child) => nodeRuns(child, { ...context, look, rightToLeft }));
  return node.tag === 'a' ? link(node.href, inner, context, node) : inner();
}

/** Word refuses a document with an address that is none; then the words stay without it. */
export function safeAddress(href: string | undefined): string | null {
  if (href === undefined || !URL.canParse(href)) return null;
  const { protocol, href: whole } = new URL(href);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? whole : null;
}

function link(
  href: string | undefined,
  inner: () => ParagraphChild[],
  context: RunContext,
  node: InlineMark,
): ParagraphChild[] {
  const address = safeAddress(href);
  if (address === null) return inner();
  const look = { ...context.look, style: 'Hyperlink' };
  const children = node.children.flatMap((child) => nodeRuns(child, { ...context, look }));
  return [new ExternalHyperlink({ link: address, children })];
}

function noteOf(node: InlineMark, { notes }: RunContext): number | undefined {
  const mark = plain(node)
    .replace(/^\[|\]$/g, '')
    .trim();
  const note = notes.get(mark);
  notes.delete(mark);
  return note;
}

const plain = (node: InlineNode): string => (typeof node === 'string' ? node : node.children.map(plain).join(''));
