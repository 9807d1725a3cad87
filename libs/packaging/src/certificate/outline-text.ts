import { Typeface, type TypefaceName } from './typefaces.js';

interface Place {
  /** The middle of the text; its baseline is at `y`. */
  x: number;
  y: number;
  size: number;
}

/** Text as shapes: for a drawing whose words are its alt text, and which no reader has to select. */
export function outlineText(pdf: PDFKit.PDFDocument, text: string, face: TypefaceName, at: Place): void {
  const { font } = Typeface.named(face).fontFor(text.codePointAt(0) ?? 0);
  const run = font.layout(text);
  const scale = at.size / font.unitsPerEm;
  let left = at.x - (run.advanceWidth * scale) / 2;
  run.glyphs.forEach((glyph, index) => {
    const shape = glyph.path.toSVG();
    if (shape) pdf.save().translate(left, at.y).scale(scale, -scale).path(shape).fill().restore();
    left += (run.positions[index]?.xAdvance ?? 0) * scale;
  });
}

const STAR = '✦';

/** Sayings around a ring about the origin, the first upright at the top, parted by stars and spread evenly. */
export function letterRing(
  pdf: PDFKit.PDFDocument,
  sayings: readonly string[],
  { ring, size }: { ring: number; size: number },
): void {
  const letters = [...sayings.map((saying) => `${saying}  ${STAR}  `).join('')];
  const advances = letters.map((letter) => letterWidth(letter, size) + size * 0.13);
  const stretch = (2 * Math.PI * ring) / sum(advances);
  let along = (-sum(advances.slice(0, sayings[0]?.length)) / 2) * stretch;
  letters.forEach((letter, index) => {
    const advance = (advances[index] ?? 0) * stretch;
    pdf.save().rotate(((along + advance / 2) / ring) * (180 / Math.PI));
    if (letter === STAR) drawStar(pdf, -ring - size * 0.36, size * 0.34);
    else outlineText(pdf, letter, 'sans-bold', { x: 0, y: -ring, size });
    pdf.restore();
    along += advance;
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function letterWidth(letter: string, size: number): number {
  if (letter === STAR) return size * 0.9;
  const { font } = Typeface.named('sans-bold').fontFor(letter.codePointAt(0) ?? 0);
  return (font.layout(letter).advanceWidth / font.unitsPerEm) * size;
}

function drawStar(pdf: PDFKit.PDFDocument, y: number, radius: number): void {
  for (let point = 0; point < 8; point += 1) {
    const reach = point % 2 === 0 ? radius : radius * 0.36;
    const angle = (point / 8) * 2 * Math.PI;
    const [px, py] = [reach * Math.sin(angle), y - reach * Math.cos(angle)];
    if (point === 0) pdf.moveTo(px, py);
    else pdf.lineTo(px, py);
  }
  pdf.closePath().fill();
}
