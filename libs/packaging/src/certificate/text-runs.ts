import { embeddingLevels, RIGHT_TO_LEFT_MARK } from './bidi.js';
import { Typeface, type LoadedFont, type TypefaceName } from './typefaces.js';

/** A stretch of one word in one font and one direction, ready to be drawn. */
export interface Piece {
  /** In logical order, after a mark when it is to be drawn from right to left. */
  text: string;
  font: LoadedFont;
  /** Embedding level of the bidirectional algorithm: odd is right-to-left. */
  level: number;
  /** In points at size 1. */
  width: number;
}

const IS_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/;
const IS_MARK = /\p{M}/u;

/** A text with its levels (Unicode UAX 9) and the font of each character. Ranges are of UTF-16 code units. */
export class Runs {
  private readonly levels: Uint8Array;
  private readonly fonts: LoadedFont[];

  constructor(
    readonly text: string,
    face: TypefaceName,
    readonly direction: 'ltr' | 'rtl',
  ) {
    this.levels = embeddingLevels(text, direction);
    this.fonts = chooseFonts(text, Typeface.named(face));
  }

  levelAt(index: number): number {
    return this.levels[index] ?? (this.direction === 'rtl' ? 1 : 0);
  }

  fontAt(index: number): LoadedFont | undefined {
    return this.fonts[index];
  }

  /** The pieces of a range without white space, in logical order. */
  pieces(start: number, end: number): Piece[] {
    const pieces: Piece[] = [];
    let from = start;
    for (let index = start + 1; index <= end; index += 1) {
      const isBreak =
        index === end || this.levels[index] !== this.levels[from] || this.fonts[index] !== this.fonts[from];
      if (!isBreak) continue;
      const piece = this.piece(from, index);
      if (piece) pieces.push(piece);
      from = index;
    }
    return pieces;
  }

  private piece(start: number, end: number): Piece | undefined {
    const level = this.levelAt(start);
    const font = this.fonts[start];
    const logical = [...this.text.slice(start, end)].filter((character) => !IS_CONTROL.test(character));
    if (!font || logical.length === 0) return undefined;
    const text = `${level % 2 === 1 ? RIGHT_TO_LEFT_MARK : ''}${logical.join('')}`;
    return { text, font, level, width: widthOf(text, font) };
  }
}

/** Marks stay with their letter, and punctuation with what it follows, where the font has it. */
function chooseFonts(text: string, face: Typeface): LoadedFont[] {
  const fonts: LoadedFont[] = [];
  let previous: LoadedFont | undefined;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const follows = IS_MARK.test(character) || !/[\p{L}\p{N}]/u.test(character);
    const font = follows && previous?.font.hasGlyphForCodePoint(codePoint) ? previous : face.fontFor(codePoint);
    for (let unit = 0; unit < character.length; unit += 1) fonts.push(font);
    previous = font;
  }
  return fonts;
}

const MEASURED_AT_MOST = 20_000;
const measured = new Map<LoadedFont, Map<string, number>>();

/** In points at size 1, the font's scale included. */
export function widthOf(text: string, font: LoadedFont): number {
  const widths = measured.get(font) ?? new Map<string, number>();
  measured.set(font, widths);
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = (font.embedded.layout(text).advanceWidth / font.font.unitsPerEm) * font.scale;
  if (widths.size >= MEASURED_AT_MOST) widths.clear();
  widths.set(text, width);
  return width;
}
