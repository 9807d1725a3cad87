import { describe, expect, it } from '@jest/globals';
import { Money } from '#libs/kernel';
import { computeFee } from '../fee/compute-fee.js';
import { OUTCOMES } from '../fee/fee-facts.js';
import { PriceBookInvalid, type BookMistake } from '../pricing.errors.js';
import { EXAMPLE_CURRENCIES, examplePriceBook } from './example-books.js';
import type { PriceBook } from './price-book.js';
import { validatePriceBook } from './validate-price-book.js';

const isBook = (changed: unknown): boolean => typeof changed === 'object' && changed !== null && 'format' in changed;

/** The mistakes of the example book after `change`. */
function mistakesAfter(change: (book: PriceBook) => unknown): readonly BookMistake[] {
  const book = examplePriceBook('GBP');
  const changed = change(book);
  try {
    validatePriceBook(isBook(changed) ? changed : book);
    return [];
  } catch (error) {
    if (error instanceof PriceBookInvalid) return error.mistakes;
    throw error;
  }
}

describe('a price book that is right', () => {
  it.each(EXAMPLE_CURRENCIES)('is shipped in %s, also after a journey through JSON', (currency) => {
    const book = examplePriceBook(currency);
    expect(validatePriceBook(JSON.parse(JSON.stringify(book)))).toEqual(book);
  });

  it.each(['JPY', 'KWD'])('may be in %s', (currency) => {
    const book = { ...examplePriceBook('GBP'), currency };
    expect(validatePriceBook(book).currency).toBe(currency);
  });

  it('says that the shipped one is an example', () => {
    expect(examplePriceBook('GBP').note).toMatch(/example to be edited/);
  });
});

describe('a mistake', () => {
  it('has a code and what its sentence speaks of, for other languages', () => {
    expect(mistakesAfter((book) => (book.words[1]!.from = 300))).toMatchObject([
      { path: 'words.1.from', code: 'band-gap', values: { from: 251, upTo: 299, unit: 'words' } },
    ]);
    expect(mistakesAfter((book) => (book.audience[0]!.factor = 'dear'))).toMatchObject([{ code: 'factor-form' }]);
    expect(mistakesAfter((book) => (book.minimum = ''))).toMatchObject([{ path: 'minimum', code: 'amount-form' }]);
    expect(mistakesAfter((book) => (book.name = ''))).toMatchObject([{ code: 'too-small', values: { limit: 1 } }]);
  });
});

describe('the form of a price book', () => {
  it.each<[string, string, RegExp, (book: PriceBook) => unknown]>([
    ['a gap', 'words.1.from', /gap: nothing says what 251 to 299 words cost/, (book) => (book.words[1]!.from = 300)],
    ['an overlap', 'words.1.from', /overlap: 200 words are in both/, (book) => (book.words[1]!.from = 200)],
    ['a late start', 'audience.0.from', /fewer than 100 people/, (book) => (book.audience[0]!.from = 100)],
    ['an early end', 'words.3.upTo', /more than 5000 words/, (book) => (book.words[3]!.upTo = 5_000)],
    [
      'months that end too early',
      'term.months.4.upTo',
      /more than 48 months/,
      (book) => (book.term.months[4]!.upTo = 48),
    ],
    [
      'a band turned round',
      'words.0.upTo',
      /ends before it begins/,
      (book) => {
        book.words[0] = { from: 1, upTo: 0, factor: '0.5' };
        book.words[1]!.from = 1;
      },
    ],
    ['an end in the middle', 'words.2.from', /Only the last band/, (book) => (book.words[1]!.upTo = null)],
    ['no bands', 'staff', /no band/, (book) => (book.staff = [])],
    ['a factor of nought', 'term.perpetual.factor', /give the work away/, (book) => (book.term.perpetual.factor = '0')],
    ['a factor below nought', 'words.0.factor', /such as "0.75"/, (book) => (book.words[0]!.factor = '-1')],
    ['a factor with a comma', 'territory.except', /such as "0.75"/, (book) => (book.territory.except = '0,75')],
    ['a factor as a number', 'extraMedium', /should be a text in quotes/, (book) => ({ ...book, extraMedium: 0.5 })],
    ['an amount with pence', 'base', /minor units/, (book) => (book.base = '120.00')],
    ['a discount that adds', 'volume.0.factor', /volume discount/, (book) => (book.volume[0]!.factor = '1.1')],
    ['discounts out of order', 'volume.1.from', /begins later/, (book) => (book.volume[1]!.from = 5)],
    ['a rush that costs less', 'rush', /cannot be below 1/, (book) => (book.rush = '0.9')],
    ['an unknown currency', 'currency', /do not know this currency/, (book) => (book.currency = 'XXQ')],
    ['an unknown edition', 'worldVersion', /list of regions/, (book) => (book.worldVersion = '1899-01')],
    ['an unknown field', '', /no field “basis” here/, (book) => ({ ...book, basis: '1' })],
    ['a missing field', 'minimum', /“minimum” is missing/, (book) => ({ ...book, minimum: undefined })],
    [
      'a missing purpose',
      'purposes.internal',
      /“internal” is missing/,
      (book) => ({
        ...book,
        purposes: { ...book.purposes, internal: undefined },
      }),
    ],
    ['an unknown choice', 'ai', /should be refused or review/, (book) => ({ ...book, ai: 'allowed' })],
    ['another format', 'format', /“format” should be 1/, (book) => ({ ...book, format: 2 })],
  ])('has no room for %s', (_name, path, message, change) => {
    expect(mistakesAfter(change)).toEqual([expect.objectContaining({ path, message: expect.stringMatching(message) })]);
  });

  it('names every mistake at once', () => {
    const paths = mistakesAfter((book) => {
      book.base = '';
      book.rush = '0.5';
      book.words[1]!.from = 252;
    }).map(({ path }) => path);
    expect(paths.sort()).toEqual(['base', 'rush', 'words.1.from']);
  });

  it.each([null, 7, 'book', []])('is not %j', (data) => {
    expect(() => validatePriceBook(data)).toThrow(/The price book should be a group of fields/);
  });
});

describe('a price book with one broken factor', () => {
  const minor = (use: { total: { amount: string } }): bigint => BigInt(use.total.amount);

  it.each<[string, (book: PriceBook) => unknown]>([
    ['words.3.factor', (book) => (book.words[3]!.factor = '1.3')],
    ['audience.4.factor', (book) => (book.audience[4]!.factor = '2')],
    ['audience.9.factor', (book) => (book.audience[9]!.factor = '7.4999')],
    ['staff.2.factor', (book) => (book.staff[2]!.factor = '3.3999')],
    ['term.months.0.factor', (book) => (book.term.oneTime.factor = '0.7')],
    ['term.months.3.factor', (book) => (book.term.months[3]!.factor = '0.9')],
    ['term.perpetual.factor', (book) => (book.term.perpetual.factor = '2.4')],
    ['exclusivity.sector.factor', (book) => (book.exclusivity.sector.factor = '0.99')],
  ])('is refused at %s with two uses that show it', (path, change) => {
    const [mistake, ...others] = mistakesAfter(change);
    expect([mistake?.path, mistake?.code, others]).toEqual([path, 'law-broken', []]);
    const { narrower, wider } = mistake!.uses!;
    expect(minor(wider)).toBeLessThan(minor(narrower));
    expect(mistake?.message).toContain(Money.fromJson(narrower.total).toString());
    expect(mistake?.message).toContain(Money.fromJson(wider.total).toString());
  });

  it('shows uses whose fees anybody can compute again from that book', () => {
    const book = examplePriceBook('GBP');
    book.audience[2]!.factor = '1';
    const [mistake] = mistakesAfter(() => book);
    expect(mistake?.message).toBe(
      'A use that contains another may not cost less or be easier to get. Compare ' +
        '1 article of 900 words, website (20,000 monthly users), worldwide, 12 months, editorial (144.00 GBP, instant) ' +
        'with 1 article of 900 words, website (20,001 monthly users), worldwide, 12 months, editorial (120.00 GBP, instant).',
    );
    const { narrower, wider } = mistake!.uses!;
    expect(computeFee(book, narrower.facts).total).toEqual(narrower.total);
    expect(computeFee(book, wider.facts).total).toEqual(wider.total);
  });

  it('is refused where a review ends in the middle of a table', () => {
    const mistakes = mistakesAfter((book) => (book.audience[3]!.review = true));
    expect(mistakes.map(({ path }) => path)).toEqual(['audience.4.factor']);
    const { narrower, wider } = mistakes[0]!.uses!;
    expect(OUTCOMES.indexOf(wider.outcome)).toBeLessThan(OUTCOMES.indexOf(narrower.outcome));
  });

  it('counts each broken step once, also where two ways lead over it', () => {
    const mistakes = mistakesAfter((book) => (book.exclusivity.full.factor = '1.1'));
    expect(mistakes.map(({ path }) => path)).toEqual(['exclusivity.full.factor', 'exclusivity.full.factor']);
  });
});
