import type { Font, Glyph, GlyphPosition } from 'fontkit';
import { hasRightToLeft, mirrored, RIGHT_TO_LEFT_MARK } from './bidi.js';

interface Subset {
  glyphs: number[];
  includeGlyph(glyph: number | { id: number }): number;
}
interface Shaped {
  glyphs: { id: number; advanceWidth: number; codePoints: number[] }[];
  positions: GlyphPosition[];
  advanceWidth: number;
}

/** Codes from here on stand for a glyph together with the characters it shows. */
const FIRST_CODE = 0x10000;
const REMEMBERED_AT_MOST = 10_000;

/**
 * A font as documents embed it, shared by all documents of a process:
 *
 * - Arabic fonts draw one dotless shape for several letters and set the dots apart. A document that names each shape
 *   once would say the wrong letter when its text is copied or read out; here a shape gets one code for each letter.
 * - What was shaped once is remembered: most words of a certificate are on every certificate.
 */
export function embeddable(font: Font): Font {
  keepCharacters(font);
  const codes = new Map<string, number>();
  const glyphs: number[] = [];
  const codeOf = (glyph: Pick<Glyph, 'id' | 'codePoints'>): number => {
    const key = `${glyph.id} ${glyph.codePoints.join(' ')}`;
    const known = codes.get(key) ?? FIRST_CODE + glyphs.push(glyph.id) - 1;
    codes.set(key, known);
    return known;
  };
  const remembered = new Map<string, Shaped>();
  const shape = (text: string): Shaped => {
    const known = remembered.get(text);
    if (known) return known;
    const { glyphs: shapes, positions, advanceWidth } = layout(font, text);
    const shaped: Shaped = {
      glyphs: shapes.map((glyph) => ({
        id: codeOf(glyph),
        advanceWidth: glyph.advanceWidth,
        codePoints: glyph.codePoints,
      })),
      positions,
      advanceWidth,
    };
    if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
    remembered.set(text, shaped);
    return shaped;
  };
  return Object.create(font, {
    // The document scales the positions it is given in place, so each gets its own.
    layout: {
      value: (text: string) => ({ ...shape(text), positions: shape(text).positions.map((each) => ({ ...each })) }),
    },
    createSubset: { value: () => codedSubset(font.createSubset() as unknown as Subset, glyphs) },
  }) as Font;
}

interface Layout {
  glyphs: Pick<Glyph, 'id' | 'advanceWidth' | 'codePoints'>[];
  positions: GlyphPosition[];
  advanceWidth: number;
}

/**
 * Shapes a piece. In one marked right-to-left, brackets are drawn mirrored but stand for what was written; the shaper
 * turns letters round by itself, but not punctuation that stands alone.
 */
function layout(font: Font, text: string): Layout {
  if (!text.startsWith(RIGHT_TO_LEFT_MARK)) return font.layout(text);
  const characters = [...text.slice(1)].map(mirrored);
  const run = font.layout((hasRightToLeft(text.slice(1)) ? characters : characters.reverse()).join(''));
  const written = (codePoint: number): number => mirrored(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint;
  return {
    glyphs: run.glyphs.map(({ id, advanceWidth, codePoints }) => ({
      ...{ id, advanceWidth },
      codePoints: codePoints.map(written),
    })),
    positions: run.positions,
    advanceWidth: run.advanceWidth,
  };
}

/** The font's own cache keeps the first characters that a shape was used for, and gives them to all later ones. */
function keepCharacters(font: Font): void {
  const glyphOf = font.getGlyph.bind(font);
  font.getGlyph = (id, characters) =>
    characters === undefined
      ? glyphOf(id)
      : (Object.create(glyphOf(id), { codePoints: { value: characters } }) as Glyph);
}

/** A subset in which one glyph may stand several times, under several codes. */
function codedSubset(subset: Subset, glyphs: readonly number[]): Subset {
  const places = new Map<number, number>();
  const plain = subset.includeGlyph.bind(subset);
  subset.includeGlyph = (glyph) => {
    const code = typeof glyph === 'object' ? glyph.id : glyph;
    if (code < FIRST_CODE) return plain(code);
    const place = places.get(code) ?? subset.glyphs.push(glyphs[code - FIRST_CODE] ?? 0) - 1;
    places.set(code, place);
    return place;
  };
  return subset;
}
