import { Document, HeadingLevel, Paragraph } from 'docx';
import type { LicenceSnapshot } from '#libs/licensing';
import type { LicensedArticle } from '../../article/licensed-article.js';
import { noticeFor, type Notice } from '../../article/notice.js';
import { escapeMarkup } from '../escape.js';
import { legalText } from '../legal-text.js';
import { DocxBlocks } from './docx-blocks.js';
import { noticeParts } from './docx-notice.js';
import { runsOf } from './docx-runs.js';
import { docxNumbering, docxStyles } from './docx-styles.js';
import { partsOf, type DocxPart } from './docx-parts.js';

/** All that a document is made from; plain data, as it goes to another thread. */
export interface DocxDraft {
  article: LicensedArticle;
  licence: LicenceSnapshot;
  publicUrl: string;
  /** What stands in the document for each picture that it brings along, by its component. */
  standIns: ReadonlyMap<string, Uint8Array>;
}

/** The parts of an article's document: real headings, lists, tables and footnotes, the licence in a box. */
export async function makeDocx({ article, licence, publicUrl, standIns }: DocxDraft): Promise<DocxPart[]> {
  const { content, item } = article;
  const notice = noticeFor(licence, item, publicUrl);
  const notes = numberedNotes(article);
  const blocks = new DocxBlocks(
    article,
    notice.words.labels.photo,
    standIns,
    new Map(notes.map(({ mark, number }) => [mark, number])),
    new Set(notes.map(({ id }) => id)),
  );
  const body = blocks.write();
  const document = new Document({
    title: legalText(content.headline),
    subject: legalText(notice.creditLine),
    creator: legalText(content.authors.join(', ') || (content.byline ?? item.titleName)),
    lastModifiedBy: legalText(licence.licensor.name),
    description: legalText([notice.copyright, notice.licenceLine, notice.expiry].join(' ')),
    customProperties: properties(article, notice),
    styles: docxStyles(item.language, item.direction),
    numbering: docxNumbering,
    footnotes: footnotes(article, notes),
    sections: [{ children: [...head(article, notice, blocks), ...body, ...noticeParts(notice)] }],
  });
  return partsOf(document, licence.issuedAt);
}

function head({ content, item }: LicensedArticle, { words }: Notice, blocks: DocxBlocks): Paragraph[] {
  const date = item.publishedAt ? words.date(item.publishedAt) : null;
  const byline = [content.byline, item.titleName, date].filter(Boolean).join(' · ');
  return [
    blocks.paragraph(escapeMarkup(content.headline), { heading: HeadingLevel.TITLE }),
    ...(content.standfirst ? [blocks.paragraph(escapeMarkup(content.standfirst), { style: 'Standfirst' })] : []),
    blocks.paragraph(escapeMarkup(byline), { style: 'Byline' }),
  ];
}

/** What a system reads without opening the text: Word shows them among the document's properties. */
function properties({ item }: LicensedArticle, notice: Notice): { name: string; value: string }[] {
  const facts: [string, string | null][] = [
    ['licence', notice.reference],
    ['licence-ends', notice.endsOn],
    ['licence-verify', notice.verifyUrl],
    ['canonical', item.canonicalUrl],
    ['credit', notice.creditLine],
    ['copyright', notice.copyright],
    ['edits', notice.edits],
    ['robots', 'noindex'],
    ['tdm-reservation', notice.isMiningReserved ? '1' : null],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value: legalText(value) }]));
}

interface NumberedNote {
  id: string;
  mark: string;
  number: number;
  html: string;
}

/** The notes that the text may refer to; of two with the same mark the first. */
function numberedNotes({ content }: LicensedArticle): NumberedNote[] {
  const notes = new Map<string, NumberedNote>();
  for (const block of content.blocks) {
    if (block.kind !== 'footnote' || notes.has(block.mark)) continue;
    notes.set(block.mark, { id: block.id, mark: block.mark, number: notes.size + 1, html: block.html });
  }
  return [...notes.values()];
}

function footnotes(
  { item }: LicensedArticle,
  notes: readonly NumberedNote[],
): Record<string, { children: Paragraph[] }> {
  const rightToLeft = item.direction === 'rtl';
  const paragraph = (html: string): Paragraph =>
    new Paragraph({
      ...(rightToLeft ? { bidirectional: true } : {}),
      children: runsOf(html, { rightToLeft, notes: new Map() }),
    });
  return Object.fromEntries(notes.map(({ number, html }) => [String(number), { children: [paragraph(html)] }]));
}
