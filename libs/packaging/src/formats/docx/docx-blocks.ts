import { HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType, type IParagraphOptions } from 'docx';
import type { ArticleComponent, Block, InlineText } from '#libs/catalogue';
import type { LicensedArticle } from '../../article/licensed-article.js';
import { escapeMarkup } from '../escape.js';
import { figure } from './docx-figure.js';
import { runsOf, type RunContext } from './docx-runs.js';

export type DocxPart = Paragraph | Table;
export const NUMBERS = 'numbers';
const HEADINGS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** Writes the blocks of one article as paragraphs and tables of Word. */
export class DocxBlocks {
  private lists = 0;

  /**
   * @param photo the label before a picture's credit
   * @param standIns what stands for each picture that the document brings along
   * @param notes the number of each footnote by its mark; what the text never refers to stays a paragraph
   * @param numbered the blocks that have such a number
   */
  constructor(
    private readonly article: LicensedArticle,
    private readonly photo: string,
    private readonly standIns: ReadonlyMap<string, Uint8Array>,
    private readonly notes: Map<string, number>,
    private readonly numbered: ReadonlySet<string>,
  ) {}

  write(): DocxPart[] {
    const { blocks } = this.article.content;
    const isNote = ({ kind }: Block): boolean => kind === 'footnote';
    // The text comes first: only then it is known which notes nothing refers to.
    const text = blocks.filter((block) => !isNote(block)).flatMap((block) => this.block(block));
    return [...text, ...blocks.filter(isNote).flatMap((block) => this.block(block))];
  }

  paragraph(html: string, options: IParagraphOptions = {}, look?: RunContext['look']): Paragraph {
    const isRightToLeft = this.article.item.direction === 'rtl';
    const runs = { rightToLeft: isRightToLeft, notes: this.notes, ...(look ? { look } : {}) };
    return new Paragraph({
      ...(isRightToLeft ? { bidirectional: true } : {}),
      ...options,
      children: runsOf(html, runs),
    });
  }

  private block(block: Block): DocxPart[] {
    switch (block.kind) {
      case 'heading':
        return [this.paragraph(block.html, { heading: HEADINGS[block.level] })];
      case 'list':
        return this.list(block);
      case 'quote':
        return this.quote(block.html, block.cite);
      case 'correction':
        return [this.paragraph(block.html, { style: 'Correction' })];
      case 'footnote':
        return this.notes.has(block.mark) || !this.numbered.has(block.id)
          ? [this.paragraph(`[${escapeMarkup(block.mark)}] ${block.html}`, { style: 'Note' })]
          : [];
      case 'table':
        return this.table(block);
      case 'gallery':
        return [
          ...block.componentIds.flatMap((id) => this.component(id, block.caption)),
          ...(block.caption === null ? [] : [this.paragraph(escapeMarkup(block.caption), { style: 'Caption' })]),
        ];
      case 'component':
        return this.component(block.componentId, null);
      default:
        return [this.paragraph(block.html)];
    }
  }

  private list({ ordered, items }: Extract<Block, { kind: 'list' }>): Paragraph[] {
    const instance = (this.lists += 1);
    const options = ordered ? { numbering: { reference: NUMBERS, level: 0, instance } } : { bullet: { level: 0 } };
    return items.map(({ html }) => this.paragraph(html, options));
  }

  private quote(html: string, cite: string | null): Paragraph[] {
    const said = this.paragraph(html, { style: 'Quotation', ...(cite === null ? {} : { keepNext: true }) });
    return cite === null ? [said] : [said, this.paragraph(escapeMarkup(`— ${cite}`), { style: 'Quotation' })];
  }

  private table({ caption, header, rows }: Extract<Block, { kind: 'table' }>): DocxPart[] {
    const columns = Math.max(header.length, ...rows.map(({ length }) => length));
    if (columns === 0) return [];
    const row = (cells: readonly InlineText[], isHead: boolean): TableRow =>
      new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: Array.from({ length: columns }, (_, index) => this.cell(cells[index]?.html ?? '', isHead, columns)),
      });
    const all = [...(header.length > 0 ? [row(header, true)] : []), ...rows.map((cells) => row(cells, false))];
    const grid = new Table({
      rows: all,
      width: { size: 100, type: WidthType.PERCENTAGE },
      visuallyRightToLeft: this.article.item.direction === 'rtl',
    });
    const title = caption === null ? [] : [this.paragraph(escapeMarkup(caption), { style: 'Caption', keepNext: true })];
    // Two tables that touch would become one.
    return [...title, grid, new Paragraph({})];
  }

  private cell(html: string, isHead: boolean, columns: number): TableCell {
    return new TableCell({
      width: { size: Math.floor(100 / columns), type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [this.paragraph(html, { style: 'Cell' }, isHead ? { bold: true } : undefined)],
    });
  }

  private component(id: string, saidAlready: string | null): Paragraph[] {
    const picture = this.article.pictures.find(({ componentId }) => componentId === id);
    if (!picture) return this.part(this.article.content.components.find((candidate) => candidate.id === id));
    const { caption, creditLine } = picture;
    const credit = creditLine === null ? '' : `${this.photo}: ${creditLine}`;
    const said = [caption === saidAlready ? null : caption, credit].filter(Boolean).join(' ');
    const standIn = this.standIns.get(id);
    return [
      standIn ? figure(picture, standIn) : this.paragraph(escapeMarkup(`[${picture.path}]`), { style: 'Caption' }),
      ...(said === '' ? [] : [this.paragraph(escapeMarkup(said), { style: 'Caption' })]),
    ];
  }

  private part(found: ArticleComponent | undefined): Paragraph[] {
    const said = found?.caption ?? found?.sourceUrl;
    if (!found || !said) return [];
    const text = escapeMarkup(said);
    if (found.kind === 'pull-quote') return this.quote(text, null);
    const link = found.sourceUrl?.startsWith('http') ? `<a href="${escapeMarkup(found.sourceUrl)}">${text}</a>` : text;
    const credit = found.creditLine === null ? '' : ` ${escapeMarkup(found.creditLine)}`;
    return [this.paragraph(`${link}${credit}`)];
  }
}
