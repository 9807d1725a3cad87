import type { z } from 'zod';
import type { BookMistake, MistakeValues } from '../pricing.errors.js';

/** What a check of ours gives beside its sentence: a stable code, and what the sentence speaks of. */
export interface MistakeParams {
  mistake: string;
  values?: MistakeValues;
}

/** The options of a check. */
export const mistake = (message: string, code: string, values?: MistakeValues) => ({
  error: message,
  params: { mistake: code, ...(values && { values }) } satisfies MistakeParams,
});

/** An issue of a schema as a mistake in a field. */
export function toMistake(issue: z.core.$ZodIssue): BookMistake {
  const own = issue.code === 'custom' ? (issue.params as MistakeParams | undefined) : undefined;
  const values = own ? own.values : limitOf(issue);
  return {
    path: issue.path.join('.'),
    code: own?.mistake ?? issue.code.replaceAll('_', '-'),
    message: issue.message,
    ...(values && { values }),
  };
}

function limitOf(issue: z.core.$ZodIssue): MistakeValues | undefined {
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) };
  if (issue.code === 'too_big') return { limit: Number(issue.maximum) };
  return issue.code === 'unrecognized_keys' ? { names: issue.keys.join(', ') } : undefined;
}

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
