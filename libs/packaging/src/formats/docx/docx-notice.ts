import {
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Notice } from '../../article/notice.js';
import { safeAddress, textRun } from './docx-runs.js';

/** What readers see under the text, and a box of its own for editors, who take it out before publishing. */
export function noticeParts(notice: Notice): (Paragraph | Table)[] {
  const { labels } = notice.words;
  const say = sayer(notice);
  const readers = [
    say([notice.creditLine]),
    say([`${labels.original}: `, [notice.originalUrl, notice.originalUrl]]),
    say([`${notice.copyright}. ${notice.licenceLine} `, [labels.verify, notice.verifyUrl]]),
  ];
  const rules = [notice.expiry, notice.edits, ...notice.rules].map((rule) => say([rule], true));
  return [
    new Paragraph({}),
    box(readers, BorderStyle.SINGLE),
    new Paragraph({}),
    box([say([labels.forEditors], false, true), ...rules], BorderStyle.DASHED),
    new Paragraph({}),
  ];
}

type Said = string | readonly [text: string, address: string];

const sayer =
  ({ words }: Notice) =>
  (parts: readonly Said[], isListed = false, isBold = false): Paragraph => {
    const rightToLeft = words.direction === 'rtl';
    const run = (text: string, style?: string) =>
      textRun(text, { rightToLeft, look: { ...(style ? { style } : {}), ...(isBold ? { bold: true } : {}) } });
    const child = (part: Said): ParagraphChild => {
      if (typeof part === 'string') return run(part);
      const [text, address] = part;
      const link = safeAddress(address);
      return link === null ? run(text) : new ExternalHyperlink({ link, children: [run(text, 'Hyperlink')] });
    };
    return new Paragraph({
      style: 'Small',
      ...(rightToLeft ? { bidirectional: true } : {}),
      ...(isListed ? { bullet: { level: 0 } } : {}),
      children: parts.map(child),
    });
  };

function box(children: Paragraph[], style: (typeof BorderStyle)[keyof typeof BorderStyle]): Table {
  const line = { style, size: 6, color: '8A8578' };
  const margins = { top: 120, bottom: 120, left: 160, right: 160 };
  const cell = new TableCell({ children, margins, borders: { top: line, bottom: line, left: line, right: line } });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [new TableRow({ children: [cell] })] });
}
