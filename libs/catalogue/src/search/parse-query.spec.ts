import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildQueries, joinQueries, wordsNeeded } from './build-tsquery.js';
import { findsNothing, parseQuery } from './parse-query.js';

const word = (text: string, over: object = {}) => ({
  words: text.split(' '),
  isExcluded: false,
  isOpen: false,
  ...over,
});

describe('what somebody typed', () => {
  it('is words, the last one open', () => {
    expect(parseQuery('Ferry qua')).toEqual([word('ferry'), word('qua', { isOpen: true })]);
    expect(parseQuery('ferry ')).toEqual([word('ferry')]);
  });

  it('is a phrase between quotation marks of any kind, open until it is closed', () => {
    expect(parseQuery('"night ferry" fog')).toEqual([word('night ferry'), word('fog', { isOpen: true })]);
    expect(parseQuery('« bac de nuit »')).toEqual([word('bac de nuit')]);
    expect(parseQuery('"night fer')).toEqual([word('night fer', { isOpen: true })]);
  });

  it('leaves out what follows a minus, words and phrases alike, but no part of a word', () => {
    const storm = word('storm', { isExcluded: true });
    expect(parseQuery('ferry -storm -"high tide"')).toEqual([
      word('ferry'),
      storm,
      word('high tide', { isExcluded: true }),
    ]);
    expect(parseQuery('post-war ')).toEqual([word('post war')]);
  });

  it('has no accents, vowel signs or capitals, and one form of each Arabic letter and digit', () => {
    expect(parseQuery('ÉLÈVES ')).toEqual([word('eleves')]);
    expect(parseQuery('Straße ')).toEqual([word('strasse')]);
    expect(parseQuery('الإِسْكَنْدَرِيَّة ٢٠٢٦ ')).toEqual([word('الاسكندرية'), word('2026')]);
  });

  it('finds nothing where there is no word', () => {
    expect(findsNothing('&&& ! ()')).toBe(true);
    expect(findsNothing('  ')).toBe(false);
    expect(findsNothing(undefined)).toBe(false);
  });

  it('is bounded', () => {
    expect(parseQuery('word '.repeat(500)).flatMap(({ words }) => words)).toHaveLength(12);
    expect(parseQuery('x'.repeat(9_000))[0]!.words[0]).toHaveLength(60);
  });

  it('holds nothing but folded letters and digits, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
        for (const { words } of parseQuery(typed)) {
          expect(words.length).toBeGreaterThan(0);
          for (const each of words) expect(each).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the query in each language', () => {
  const lexemeOf = (config: string, each: string): string | null =>
    config === 'english' ? (each === 'the' ? null : each.replace(/s$/, '')) : each;

  it('asks each language in its own words and all at once where they agree', () => {
    const queries = buildQueries(parseQuery('boat '), [], lexemeOf);
    expect(joinQueries(queries, [])).toBe("(((('boat'))))".slice(1, -1));
    const two = joinQueries(buildQueries(parseQuery('boats '), [], lexemeOf, ['english', 'french']), ['~ten']);
    expect(two).toBe("(((('boat')) & ('~cenglish')) | ((('boats')) & ('~cfrench'))) & '~ten'");
  });

  it('keeps room for words a language leaves out of a phrase', () => {
    const [english] = buildQueries(parseQuery('"over the quay"'), [], lexemeOf, ['english']);
    expect(english!.text).toBe("('over' <2> 'quay')");
  });

  it('asks for the words as they are where a language would leave out all of them', () => {
    const [english] = buildQueries(parseQuery('the '), [], lexemeOf, ['english']);
    expect(english!.text).toBe("('the')");
  });

  it('lets an open word end as words of the house end', () => {
    const terms = parseQuery('fer');
    expect(wordsNeeded(terms, ['ferry', 'ferns'])).toEqual(['fer', 'ferry', 'ferns']);
    expect(buildQueries(terms, ['ferry', 'ferns'], lexemeOf, ['english'])[0]!.text).toBe(
      "(('fer' | 'ferry' | 'fern'))",
    );
  });
});
