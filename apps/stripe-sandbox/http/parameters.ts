import { z } from 'zod';
import { badParameter, type StripeFailure } from './stripe-failure.js';

/** Schemas for parameters as they come off the wire: everything is text until its schema says otherwise. */

export const text = (max = 5000) => z.string().min(1).max(max);
export const clearable = (max = 5000) => z.string().max(max);
export const integer = () =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, 'integer')
    .transform(Number);
export const flag = () => z.enum(['true', 'false']).transform((value) => value === 'true');
export const currency = () =>
  z
    .string()
    .regex(/^[A-Za-z]{3}$/, 'currency')
    .transform((code) => code.toLowerCase());

/** Keys up to 40 characters, values up to 500; an empty value removes its key, an empty whole removes all. */
export const metadata = () =>
  z.union([z.literal('').transform(() => null), z.record(z.string().max(40), z.string().max(500))]);

/** A list sent as `name[0]`, `name[1]` or `name[]`. */
export const list = <T extends z.ZodType>(item: T, max = 100) =>
  z.preprocess((raw) => (raw !== null && typeof raw === 'object' ? Object.values(raw) : raw), z.array(item).max(max));

const expand = () => list(text(200), 20).optional();
export const hash = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape);

/** A moment, or a range of moments, in unix seconds. */
export const momentOrRange = () =>
  z.union([
    integer(),
    hash({
      gt: integer().optional(),
      gte: integer().optional(),
      lt: integer().optional(),
      lte: integer().optional(),
    }),
  ]);

/** What every list takes: cursor paging, `created` as a moment or a range, and expansion. */
export const listShape = {
  limit: integer().optional(),
  starting_after: text().optional(),
  ending_before: text().optional(),
  created: momentOrRange().optional(),
  expand: expand(),
};
export const onlyExpand = { expand: expand() };

/** Applies a metadata parameter: keys with an empty value go, others are set. */
export function mergeMetadata(
  present: Record<string, string>,
  change: Record<string, string> | null | undefined,
): Record<string, string> {
  if (change === undefined) return present;
  if (change === null) return {};
  const merged = { ...present, ...change };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
}

/** @throws StripeFailure in the API's own words: unknown, missing, not an integer, ... */
export function readParameters<T extends z.ZodType>(schema: T, raw: unknown): z.infer<T> {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  throw failureOf(read.error.issues[0]!, raw);
}

function failureOf(issue: z.core.$ZodIssue, raw: unknown): StripeFailure {
  const value = valueAt(raw, issue.path);
  const name = bracketed(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = bracketed([...issue.path, issue.keys[0]!]);
      return badParameter('parameter_unknown', `Received unknown parameter: ${unknown}`, unknown);
    }
    case 'invalid_format':
      return badParameter(`parameter_invalid_${issue.pattern ? nounOf(issue) : 'string'}`, invalid(issue, value), name);
    case 'invalid_value':
      if (value === undefined) return missing(name);
      return badParameter('parameter_invalid', `Invalid ${name}: must be one of ${issue.values.join(', ')}`, name);
    case 'too_small':
      return badParameter(
        'parameter_invalid_empty',
        `You passed an empty value for '${name}'; it cannot be unset.`,
        name,
      );
    case 'too_big':
      return badParameter('parameter_invalid', `Invalid ${name}: at most ${String(issue.maximum)} allowed.`, name);
    default:
      return value === undefined
        ? missing(name)
        : badParameter('parameter_invalid', `Invalid value for ${name}.`, name);
  }
}

const missing = (name: string): StripeFailure =>
  badParameter('parameter_missing', `Missing required param: ${name}.`, name);

function nounOf(issue: z.core.$ZodIssueInvalidStringFormat): string {
  return issue.message === 'integer' ? 'integer' : 'string';
}

function invalid(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): string {
  if (issue.message === 'integer') return `Invalid integer: ${String(value)}`;
  if (issue.message === 'currency') return `Invalid currency: ${String(value)}.`;
  return `Invalid value: ${String(value)}`;
}

function bracketed(path: readonly PropertyKey[]): string {
  return path.map((part, index) => (index === 0 ? String(part) : `[${String(part)}]`)).join('');
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
  return value;
}
