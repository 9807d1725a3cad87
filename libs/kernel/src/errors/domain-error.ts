/** What kind of “no” an error is; the HTTP layer maps it to a status, and nothing else does. */
export type ErrorKind =
  | 'malformed' // 400: not what it should be to the letter, such as a body whose signature does not fit
  | 'invalid' // 422: the input is well-formed but cannot be meant
  | 'unauthenticated' // 401
  | 'forbidden' // 403
  | 'not-found' // 404: also for what belongs to somebody else
  | 'conflict' // 409: another change came first, or the state does not allow it
  | 'gone' // 410
  | 'too-large' // 413
  | 'rate-limited' // 429
  | 'upstream' // 502: a site or provider we depend on answered badly
  | 'unavailable'; // 503

/** One field of the input that is wrong; `path` in dotted form, such as `use.media.0.audience`. */
export interface FieldError {
  path: string;
  code: string;
  message: string;
}

export interface DomainErrorOptions {
  kind?: ErrorKind;
  /** What the person can do now, as a sentence. */
  nextStep?: string;
  errors?: readonly FieldError[];
  cause?: unknown;
}

/**
 * A refusal that a person can understand. `code` is stable, `<context>.<reason>` in kebab case; `message` is a whole
 * sentence in plain words. Contexts declare theirs in `<context>.errors.ts`.
 */
export class DomainError extends Error {
  readonly kind: ErrorKind;
  readonly nextStep: string | undefined;
  readonly errors: readonly FieldError[];

  constructor(
    readonly code: string,
    message: string,
    options: DomainErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.kind = options.kind ?? 'invalid';
    this.nextStep = options.nextStep;
    this.errors = options.errors ?? [];
  }
}

/** What is worked out, or null where it is refused. Anything else that goes wrong is thrown. */
export async function nullIfRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
