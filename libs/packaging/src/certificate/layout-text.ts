import { Runs, widthOf, type Piece } from './text-runs.js';
import type { TypefaceName } from './typefaces.js';

/** A piece with its place on the line: `x` in points from the line's left edge. */
interface PlacedPiece extends Piece {
  x: number;
}
export interface Line {
  width: number;
  /** In logical order, so that a screen reader and a copy of the text follow the sentence. */
  pieces: PlacedPiece[];
}
export interface TextStyle {
  face: TypefaceName;
  /** In points. */
  size: number;
  direction: 'ltr' | 'rtl';
}

interface Range {
  start: number;
  end: number;
}

/**
 * Breaks a text into lines of at most `width` points and puts each line's pieces in visual order (UAX 9, rule L2).
 * A newline begins a new line; a word longer than a line is cut after a slash, dot or hyphen, or anywhere.
 */
export function layoutText(text: string, style: TextStyle, width: number): Line[] {
  return text.split('\n').flatMap((paragraph) => {
    const runs = new Runs(paragraph, style.face, style.direction);
    return breakLines(runs, style.size, width).map((words) => placeLine(runs, words, style.size));
  });
}

function breakLines(runs: Runs, size: number, width: number): Range[][] {
  const lines: Range[][] = [];
  let line: Range[] = [];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((range) => cutLongWord(runs, range, size, width))) {
    const wordWidth = rangeWidth(runs, word, size);
    const gap = line.length > 0 ? spaceWidth(runs, word.start - 1, size) : 0;
    if (line.length > 0 && used + gap + wordWidth > width) {
      lines.push(line);
      line = [];
      used = 0;
    } else used += gap;
    line.push(word);
    used += wordWidth;
  }
  return [...lines, line];
}

const wordsOf = ({ text }: Runs): Range[] =>
  [...text.matchAll(/[^ \t\r]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const rangeWidth = (runs: Runs, { start, end }: Range, size: number): number =>
  runs.pieces(start, end).reduce((sum, piece) => sum + piece.width * size, 0);

function spaceWidth(runs: Runs, index: number, size: number): number {
  const font = runs.fontAt(index) ?? runs.fontAt(0);
  return font ? widthOf(' ', font) * size : 0;
}

function cutLongWord(runs: Runs, word: Range, size: number, width: number): Range[] {
  if (rangeWidth(runs, word, size) <= width) return [word];
  const parts: Range[] = [];
  let { start } = word;
  while (start < word.end) {
    let end = start + 1;
    while (end < word.end && rangeWidth(runs, { start, end: end + 1 }, size) <= width) end += 1;
    if (end < word.end) end = niceCut(runs.text, start, end);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** The last place to cut before `end` that a reader of an address would choose; `end` when there is none. */
function niceCut(text: string, start: number, end: number): number {
  for (let index = end; index > start + (end - start) / 2; index -= 1) {
    if (/[/\-._?&=]/.test(text[index - 1] ?? '')) return index;
  }
  const isHalf = (text.charCodeAt(end) & 0xfc00) === 0xdc00 && end - start > 1;
  return isHalf ? end - 1 : end;
}

interface Unit {
  level: number;
  width: number;
  /** Absent for a space. */
  piece?: Piece;
}

function placeLine(runs: Runs, words: readonly Range[], size: number): Line {
  const units: Unit[] = words.flatMap((word, index) => {
    const pieces = runs
      .pieces(word.start, word.end)
      .map((piece) => ({ level: piece.level, width: piece.width * size, piece }));
    const before = words[index - 1];
    if (!before || before.end === word.start) return pieces;
    return [{ level: runs.levelAt(word.start - 1), width: spaceWidth(runs, word.start - 1, size) }, ...pieces];
  });
  const places = new Map<Unit, number>();
  let x = 0;
  for (const unit of visualOrder(units)) {
    places.set(unit, x);
    x += unit.width;
  }
  return {
    width: x,
    pieces: units.flatMap((unit) => (unit.piece ? [{ ...unit.piece, x: places.get(unit) ?? 0 }] : [])),
  };
}

/** Rule L2: from the highest level down to the lowest odd one, turn round each stretch of that level or higher. */
function visualOrder(units: readonly Unit[]): Unit[] {
  const order = [...units];
  const levels = order.map(({ level }) => level);
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end += 1;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(end, start + 1);
    }
  }
  return order;
}
