import type { FieldError } from '#libs/kernel';

/** Collects what is wrong with an input, field by field, so that a person sees all of it at once. */
export class Findings {
  readonly errors: FieldError[] = [];

  add(path: string, code: string, message: string): void {
    this.errors.push({ path, code, message });
  }

  /** Throws what `toError` makes of the findings when there are any. */
  assertNone(toError: (errors: FieldError[]) => Error): void {
    if (this.errors.length > 0) throw toError(this.errors);
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isOneOf = <T extends string>(value: unknown, list: readonly T[]): value is T =>
  typeof value === 'string' && (list as readonly string[]).includes(value);
