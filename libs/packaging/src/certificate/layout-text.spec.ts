import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RIGHT_TO_LEFT_MARK } from './bidi.js';
import { layoutText, type Line, type TextStyle } from './layout-text.js';
import { sfntFromWoff } from './sfnt-from-woff.js';
import { Typeface } from './typefaces.js';

const style = (direction: 'ltr' | 'rtl', size = 10): TextStyle => ({ face: 'serif', size, direction });
const one = (text: string, direction: 'ltr' | 'rtl'): Line => layoutText(text, style(direction), 10_000)[0]!;
/** The words as they stand on the line from left to right. */
const fromLeft = (line: Line): string[] =>
  [...line.pieces].sort((left, right) => left.x - right.x).map(({ text }) => text.replace(RIGHT_TO_LEFT_MARK, ''));

describe('a line of text', () => {
  it('goes from left to right in English, with an Arabic name turned round inside', () => {
    expect(fromLeft(one('the paper البيت الكبير says so', 'ltr'))).toEqual([
      'the',
      'paper',
      'الكبير',
      'البيت',
      'says',
      'so',
    ]);
  });

  it('goes from right to left in Arabic, with Latin words and numbers in their own order', () => {
    const line = one('نشرت Harbour Ledger في 23 نوفمبر', 'rtl');
    expect(fromLeft(line)).toEqual(['نوفمبر', '23', 'في', 'Harbour', 'Ledger', 'نشرت']);
  });

  it('keeps pieces in the order of reading, whatever their place', () => {
    const line = one('نشرت Harbour Ledger', 'rtl');
    expect(line.pieces.map(({ text }) => text.replace(RIGHT_TO_LEFT_MARK, ''))).toEqual(['نشرت', 'Harbour', 'Ledger']);
  });

  it('draws brackets mirrored in Arabic, but says the ones that were written', () => {
    const { font } = one('(حتى)', 'rtl').pieces[0]!;
    const run = font.embedded.layout(`${RIGHT_TO_LEFT_MARK}(حتى)`);
    const said = run.glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints));
    expect([said[0], said.at(-1)]).toEqual([')', '(']);
    const plain = font.embedded.layout('()').glyphs.map(({ id }) => id);
    expect(new Set(plain).has(run.glyphs.at(-1)!.id)).toBe(false);
  });

  it('gives each letter its own code although the font draws several with one shape', () => {
    const { embedded } = Typeface.named('serif').fontFor('ب'.codePointAt(0)!);
    const codes = (text: string) => embedded.layout(text).glyphs.filter(({ codePoints }) => codePoints.length > 0);
    const letters = ['تب', 'ثب', 'نب'].flatMap((word) =>
      codes(`${RIGHT_TO_LEFT_MARK}${word}`).map(({ id, codePoints }) => [String.fromCodePoint(...codePoints), id]),
    );
    const byLetter = new Map(letters as [string, number][]);
    expect(new Set(byLetter.values()).size).toBe(byLetter.size);
    expect([...byLetter.keys()].sort()).toEqual(['ب', 'ت', 'ث', 'ن']);
  });

  it('draws a shared font at the scale of each typeface, whichever was drawn first', () => {
    const code = 'ب'.codePointAt(0)!;
    const [sans, serif] = [Typeface.named('sans').fontFor(code), Typeface.named('serif').fontFor(code)];
    expect([sans.name, sans.scale, serif.scale]).toEqual([serif.name, 1.2, 1.12]);
    expect(sans.embedded).toBe(serif.embedded);
  });

  it('finds a font for each script', () => {
    const fonts = one('Ż ж Ω ع', 'ltr').pieces.map(({ font }) => font.name.split('/').at(-1));
    expect(fonts).toEqual([
      'source-serif-4-latin-ext-400-normal.woff',
      'source-serif-4-cyrillic-400-normal.woff',
      'source-serif-4-greek-400-normal.woff',
      'noto-naskh-arabic-arabic-400-normal.woff',
    ]);
  });
});

describe('a paragraph', () => {
  const word = fc.oneof(
    fc.constantFrom('ferry', 'في', '(12)', 'الميناء', 'https://a.example/b/c', '—', '«قبل»'),
    fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replace(/\s/g, 'x')),
  );

  it('loses no character, and no line is wider than it may be', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('ltr', 'rtl'),
        fc.integer({ min: 40, max: 400 }),
        (words, direction, width) => {
          const text = words.join(' ');
          const lines = layoutText(text, style(direction), width);
          const said = lines
            .flatMap((line) => line.pieces.map((piece) => piece.text.replace(RIGHT_TO_LEFT_MARK, '')))
            .join('');
          const wanted = text.replace(/[\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g, '');
          expect(said.replace(/\s/g, '')).toBe(wanted);
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('cuts a long address where a reader would', () => {
    const lines = layoutText('https://www.harbour-ledger.example/world/2026/11/the-ferry', style('ltr'), 150);
    const said = lines.map((line) => line.pieces.map(({ text }) => text).join(''));
    expect(said.length).toBeGreaterThan(1);
    for (const line of said.slice(0, -1)) expect(line).toMatch(/[/\-._]$/);
  });
});

describe('a font file', () => {
  it('is refused when it is no WOFF', () => {
    expect(() => sfntFromWoff(Buffer.from('OTTO'))).toThrow(RangeError);
  });
});
