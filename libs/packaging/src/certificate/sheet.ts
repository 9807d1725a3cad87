import PDFDocument from 'pdfkit';
import { layoutText, type Line, type TextStyle } from './layout-text.js';
import { HAIRLINE, INK, MEASURE, PAGE } from './page.js';
import { Typeface, type LoadedFont, type TypefaceName } from './typefaces.js';

export interface TextBlock {
  text: string;
  face: TypefaceName;
  size: number;
  /** Line height as a multiple of the size. */
  leading?: number;
  colour?: string;
  /** Points from the inline start of the measure (left in English, right in Arabic). */
  start?: number;
  width?: number;
  align?: 'start' | 'center';
  /** Structure element, for readers of tagged PDF. */
  tag?: string;
  language?: string;
  /** Of the text, where it is not the sheet's; the block stays aligned with the sheet. */
  direction?: 'ltr' | 'rtl';
}

/** A language, and the direction in which it is laid out. */
export interface Tongue {
  language: string;
  direction: 'ltr' | 'rtl';
}

/** A paragraph is parted so that no fewer of its lines stand on either page. */
const TOGETHER = 2;

type StructureElement = PDFKit.PDFStructureElement;

/**
 * A tagged PDF being written from top to bottom. Horizontal places are from the inline start, so that one layout
 * serves both directions; text is laid out by our own bidi and font runs, for the library lays words left to right.
 */
export class Sheet {
  readonly pdf: PDFKit.PDFDocument;
  y: number = PAGE.top;
  private readonly root: StructureElement;
  private readonly at: Date;
  /** Of what is written now, where it was said. */
  private spoken: string | undefined;
  /** What each page was begun in. */
  private readonly pages: Tongue[] = [];
  private readonly registered = new Set<LoadedFont>();
  /** What was measured before it is written: laying a text out is most of what a sheet costs. */
  private readonly measured = new WeakMap<TextBlock, { direction: 'ltr' | 'rtl'; lines: Line[] }>();
  /** Something was written in letters that no font here has: a box stands for each. */
  isLacking = false;

  constructor(
    private direction: 'ltr' | 'rtl',
    readonly language: string,
    info: { title: string; author: string; subject: string; at: Date },
  ) {
    const { at, ...said } = info;
    this.at = at;
    this.pdf = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      compress: true,
      displayTitle: true,
      // No default font: it would be embedded although nothing uses it.
      font: '',
      info: {
        ...{ Title: said.title, Author: said.author, Subject: said.subject },
        ...{ Creator: 'Imprimatur', Producer: 'Imprimatur', CreationDate: at, ModDate: at },
      },
      lang: language,
      margin: 0,
      pdfVersion: '1.7',
      size: [PAGE.width, PAGE.height],
      tagged: true,
    });
    this.newPage();
    this.root = this.pdf.struct('Document', { lang: language });
    this.pdf.addStructure(this.root);
  }

  /** From the inline start of the measure to the left edge of something `width` wide. */
  left(start: number, width: number): number {
    return this.direction === 'rtl' ? PAGE.width - PAGE.margin - start - width : PAGE.margin + start;
  }

  /** What `draw` writes is in another language than the sheet, and laid out in its direction. */
  inLanguage({ language, direction }: Tongue, draw: () => void): void {
    const [spoken, before] = [this.spoken, this.direction];
    this.spoken = language;
    this.direction = direction;
    draw();
    this.spoken = spoken;
    this.direction = before;
  }

  /** Goes on to a new page when less than `height` is left on this one. */
  ensure(height: number): void {
    if (this.y + height <= PAGE.height - PAGE.bottom) return;
    this.newPage();
  }

  newPage(): void {
    this.pdf.addPage();
    this.pages.push({ language: this.spoken ?? this.language, direction: this.direction });
    this.y = PAGE.top;
  }

  measure(block: TextBlock): { lines: Line[]; height: number } {
    const lines = this.laidOut(block);
    return { lines, height: lines.length * lineHeight(block) };
  }

  private laidOut(block: TextBlock): Line[] {
    const { direction } = this;
    const known = this.measured.get(block);
    if (known?.direction === direction) return known.lines;
    const lines = layoutText(block.text, this.style(block), block.width ?? MEASURE - (block.start ?? 0));
    this.measured.set(block, { direction, lines });
    return lines;
  }

  /** The height without which a text is not begun on a page: the whole of a short one, the first lines of a longer one. */
  heightOfStart(block: TextBlock): number {
    const { lines } = this.measure(block);
    return (lines.length < 2 * TOGETHER ? lines.length : TOGETHER) * lineHeight(block);
  }

  /** Writes a text at the cursor and moves below it; it may run over pages, but leaves no line alone. */
  text(block: TextBlock): void {
    const { lines } = this.measure(block);
    const element = this.element(block.tag ?? 'P', {
      ...(block.language && { lang: block.language }),
      ...this.wordsBehind(block),
    });
    let rest = lines;
    while (rest.length > 0) {
      const now = rest.slice(0, this.linesHere(rest.length, block));
      rest = rest.slice(now.length);
      element.add(() => this.lines(now, block));
    }
    element.end();
  }

  /** How many of `count` lines stand on this page, or on a new one when too few would. */
  private linesHere(count: number, block: TextBlock): number {
    const fitting = (): number => Math.floor((PAGE.height - PAGE.bottom - this.y) / lineHeight(block) + 0.001);
    const taken = (room: number): number => (count <= room ? count : Math.min(room, count - TOGETHER));
    if (taken(fitting()) < Math.min(TOGETHER, count) && this.y > PAGE.top) this.newPage();
    return Math.max(1, taken(fitting()));
  }

  /** Texts side by side, the cursor below the tallest; they stay on one page. */
  row(blocks: readonly TextBlock[]): void {
    const heights = blocks.map((block) => this.measure(block).height);
    this.ensure(Math.min(Math.max(...heights), PAGE.height - PAGE.top - PAGE.bottom));
    const [top, page] = [this.y, this.pdf.bufferedPageRange().count];
    let bottom = top;
    for (const block of blocks) {
      if (this.pdf.bufferedPageRange().count === page) this.y = top;
      this.text(block);
      bottom = this.pdf.bufferedPageRange().count === page ? Math.max(bottom, this.y) : this.y;
    }
    this.y = bottom;
  }

  /** A drawing with a text for those who do not see it. */
  figure(alt: string, draw: (pdf: PDFKit.PDFDocument) => void): void {
    const element = this.element('Figure', { alt });
    element.add(() => draw(this.pdf));
    element.end();
  }

  /** An address that can be followed; `place` in points from the top left. */
  link(url: string, place: { x: number; y: number; width: number; height: number }): void {
    const element = this.element('Link', { alt: url });
    // A String object is a text string to the library; a plain one would be a PDF name.
    const options: object = { structParent: element, Contents: new String(url) };
    element.add(() => this.pdf.link(place.x, place.y, place.width, place.height, url, options));
    element.end();
  }

  /** A line or ornament that says nothing. */
  ornament(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw(this.pdf);
    this.pdf.endMarkedContent();
  }

  rule(colour: string = HAIRLINE, weight = 0.5): void {
    const { y } = this;
    this.ornament((pdf) =>
      pdf
        .moveTo(PAGE.margin, y)
        .lineTo(PAGE.width - PAGE.margin, y)
        .lineWidth(weight)
        .strokeColor(colour)
        .stroke(),
    );
  }

  /** Runs once for each page at the end, as pagination that is not read out; laid out in what the page was begun in. */
  onEachPage(draw: (page: number, of: number, tongue: Tongue) => void): void {
    for (const [index, tongue] of this.pages.entries()) {
      this.pdf.switchToPage(index);
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      this.inLanguage(tongue, () => draw(index + 1, this.pages.length, tongue));
      this.pdf.endMarkedContent();
    }
  }

  /** The lines of a block at the cursor, without structure: for what is inside an element already. */
  lines(lines: readonly Line[], block: TextBlock): void {
    const width = block.width ?? MEASURE - (block.start ?? 0);
    const left = this.left(block.start ?? 0, width);
    for (const line of lines) {
      this.line(line, block, left + this.indent(line, block, width), this.y + baseline(block));
      this.y += lineHeight(block);
    }
  }

  /** A file that travels with the document, as it is: one can read it without unpacking anything. */
  attach(name: string, bytes: Buffer, type: string): void {
    const { pdf, at } = this;
    pdf.compress = false;
    // The library gives names and types in options that its types only half know.
    const options: object = { name, type, creationDate: at, modifiedDate: at, relationship: 'Data' };
    pdf.file(bytes, options);
    pdf.compress = true;
  }

  /** The whole file. */
  async finish(): Promise<Buffer> {
    this.root.end();
    const chunks: Buffer[] = [];
    this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    const done = new Promise<void>((resolve, reject) => {
      this.pdf.on('end', resolve);
      this.pdf.on('error', reject);
    });
    this.pdf.end();
    await done;
    return Buffer.concat(chunks);
  }

  private element(tag: string, options: PDFKit.Mixins.StructureElementOptions): StructureElement {
    const element = this.pdf.struct(tag, { ...(this.spoken && { lang: this.spoken }), ...options });
    this.root.add(element);
    return element;
  }

  /** Where letters cannot be drawn, the words still stand behind them: for whoever listens, searches or copies. */
  private wordsBehind({ text, face }: TextBlock): { actual?: string } {
    if (Typeface.named(face).covers(text)) return {};
    this.isLacking = true;
    return { actual: text };
  }

  private style({ face, size, direction }: TextBlock): TextStyle {
    return { face, size, direction: direction ?? this.direction };
  }

  private indent(line: Line, block: TextBlock, width: number): number {
    if (block.align === 'center') return (width - line.width) / 2;
    return this.direction === 'rtl' ? width - line.width : 0;
  }

  private line(line: Line, block: TextBlock, left: number, y: number): void {
    for (const piece of line.pieces) {
      this.use(piece.font);
      this.pdf.fontSize(block.size * piece.font.scale).fillColor(block.colour ?? INK);
      this.pdf.text(piece.text, left + piece.x, y, { lineBreak: false, baseline: 'alphabetic' });
    }
  }

  private use(font: LoadedFont): void {
    if (!this.registered.has(font)) {
      // The library takes an opened font, which its types do not say.
      this.pdf.registerFont(font.name, font.embedded as unknown as Buffer);
      this.registered.add(font);
    }
    this.pdf.font(font.name);
  }
}

const lineHeight = ({ size, leading }: TextBlock): number => size * (leading ?? 1.4);
const baseline = (block: TextBlock): number => (lineHeight(block) - block.size) / 2 + block.size * 0.86;
