import type { z } from 'zod';
import type { FieldError } from '#libs/kernel';

/** An issue of a schema as a mistake in a field. */
export const toMistake = (issue: z.core.$ZodIssue): FieldError => ({
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
export function inWords(issue: z.core.$ZodRawIssue): string {
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
