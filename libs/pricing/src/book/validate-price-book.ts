import type { z } from 'zod';
import { PriceBookInvalid, type BookMistake } from '../pricing.errors.js';
import { BOOK_SCHEMA } from './book-schema.js';
import { lawBreaks } from './law-check.js';
import type { PriceBook } from './price-book.js';

/**
 * Makes a price book of unknown data, or says everything that is wrong with it: first its form (missing or unknown
 * fields, broken numbers, gaps and overlaps of bands), then the laws every price book keeps, each broken one with the
 * two uses that show it.
 *
 * @throws PriceBookInvalid (`pricing.book-invalid`) with a sentence for each mistake in `errors`
 */
export function validatePriceBook(data: unknown): PriceBook {
  const read = BOOK_SCHEMA.safeParse(data, { error: inWords });
  if (!read.success) throw new PriceBookInvalid(read.error.issues.map(toMistake));
  const broken = lawBreaks(read.data);
  if (broken.length > 0) throw new PriceBookInvalid(broken);
  return read.data;
}

const toMistake = (issue: z.core.$ZodIssue): BookMistake => ({
  path: issue.path.join('.'),
  code: issue.code.replaceAll('_', '-'),
  message: issue.message,
});

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a whole number',
  int: 'a whole number',
  object: 'a group of fields',
  array: 'a list',
};

/** What the schema itself has no sentence for. */
function inWords(issue: z.core.$ZodRawIssue): string {
  const name = issue.path?.at(-1) === undefined ? 'The price book' : `“${String(issue.path.at(-1))}”`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${name} is missing.`
        : `${name} should be ${EXPECTED[issue.expected] ?? issue.expected}.`;
    case 'unrecognized_keys':
      return `A price book has no field ${issue.keys.map((key) => `“${key}”`).join(', ')} here.`;
    case 'invalid_value':
      return issue.input === undefined
        ? `${name} is missing.`
        : `${name} should be ${issue.values.map(String).join(' or ')}.`;
    case 'too_small':
      return `${name} is too small or empty; it should be at least ${String(issue.minimum)}.`;
    case 'too_big':
      return `${name} is too large; it should be at most ${String(issue.maximum)}.`;
    default:
      return `${name} is not right.`;
  }
}
