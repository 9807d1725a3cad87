import { describe, expect, it } from '@jest/globals';
import { buildQueries } from './build-tsquery.js';
import type { LexemeOf } from './lexemes.js';
import { parseQuery } from './parse-query.js';

/** English leaves out “no” and cuts off an s; the others write words as they are. */
const lexemeOf: LexemeOf = (config, word) => {
  if (config !== 'english') return word;
  return word === 'no' ? null : word.replace(/s$/, '');
};
const english = (typed: string) => buildQueries(parseQuery(typed), [], lexemeOf, ['english'])[0]!;

describe('a query in one language', () => {
  it('leaves out the words that its language leaves out, and needs the others', () => {
    expect(english('no ships ')).toEqual({ config: 'english', text: "('ship')", needed: [['ship']] });
  });

  it('looks for words as they are written where its language leaves out all, and needs those', () => {
    expect(english('no ')).toEqual({ config: 'english', text: "('no')", needed: [['no']] });
  });

  it('needs no word that must not be there', () => {
    expect(english('ships -boats ').needed).toEqual([['ship']]);
  });
});
