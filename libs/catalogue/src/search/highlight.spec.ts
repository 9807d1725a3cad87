import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldedWords, foldText } from './fold-text.js';
import { Highlighter, type AskedWords } from './highlight.js';
import { parseQuery } from './parse-query.js';

const asked = (typed: string, completions: string[] = []): AskedWords => ({
  terms: parseQuery(typed),
  completions,
  lexemeOf: (_config, word) => word.replace(/(ings?|s)$/, ''),
});
const marked = (text: string, typed: string): string =>
  new Highlighter('english', asked(typed))
    .all(text)
    .map((part) => (part.match ? `[${part.text}]` : part.text))
    .join('');

describe('highlighting', () => {
  it('marks what was printed, with its accents, capitals and signs', () => {
    expect(marked('Les Élèves, dit-on', 'eleve ')).toBe('Les [Élèves], dit-on');
    expect(marked('في الإِسْكَنْدَرِيَّة اليوم', 'الاسكندرية ')).toBe('في [الإِسْكَنْدَرِيَّة] اليوم');
    expect(marked('Die Straße am Fluß', 'strasse ')).toBe('Die [Straße] am Fluß');
  });

  it('marks other forms of a word, and beginnings while one types', () => {
    expect(marked('Ferries mooring; a mooring', 'moorings ')).toBe('Ferries [mooring]; a [mooring]');
    expect(marked('The harbourmaster', 'harb')).toBe('The [harbourmaster]');
  });

  it('marks a phrase only as a whole, and nothing that was excluded', () => {
    expect(marked('night train, night ferry', '"night ferry"')).toBe('night train, [night] [ferry]');
    expect(marked('night ferry', 'ferry -night ')).toBe('night [ferry]');
  });

  it('shows the surroundings of the first match', () => {
    const text = `${'Water under the bridge. '.repeat(30)}The lighthouse was lit. ${'Then it was dark again. '.repeat(30)}`;
    const parts = new Highlighter('english', asked('lighthouse ')).snippet(text)!;
    const whole = parts.map((part) => part.text).join('');
    expect(whole).toMatch(/^… .*The lighthouse was lit\..* …$/);
    expect(whole.length).toBeLessThan(260);
    expect(parts.filter((part) => part.match).map((part) => part.text)).toEqual(['lighthouse']);
    expect(new Highlighter('english', asked('absent ')).snippet(text)).toBeNull();
  });

  it('never changes a text and finds its words where they stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ unit: 'grapheme', maxLength: 10 }),
        (text, typed) => {
          const parts = new Highlighter('english', asked(typed)).all(text);
          expect(parts.map((part) => part.text).join('')).toBe(text);
          const words = foldedWords(text);
          expect(words.map(({ word }) => word)).toEqual(foldText(text).split(' ').filter(Boolean));
          for (const { word, start, end } of words) expect(foldText(text.slice(start, end)).trim()).toContain(word);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
