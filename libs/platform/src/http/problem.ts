import type { DomainError, ErrorKind, FieldError } from '#libs/kernel';

/** An answer that says no: RFC 9457 problem details, with a stable code, a next step and the request's id. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  nextStep: string | null;
  requestId: string;
  errors?: readonly FieldError[];
}

export const PROBLEM_TYPE = 'application/problem+json';

const STATUS: Record<ErrorKind, number> = {
  malformed: 400,
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'rate-limited': 429,
  upstream: 502,
  unavailable: 503,
};

const TITLE: Record<number, string> = {
  400: 'Bad request',
  401: 'Sign-in needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be processed',
  429: 'Too many requests',
  502: 'The other site failed',
  503: 'Not available now',
};

export function problemOf(error: DomainError, requestId: string): Problem {
  const problem = makeProblem(STATUS[error.kind], error.code, error.message, error.nextStep ?? null, requestId);
  return error.errors.length > 0 ? { ...problem, errors: error.errors } : problem;
}

export function makeProblem(
  status: number,
  code: string,
  detail: string,
  nextStep: string | null,
  requestId: string,
): Problem {
  return {
    type: `urn:imprimatur:problem:${code}`,
    title: TITLE[status] ?? (status >= 500 ? 'Something failed on our side' : 'Refused'),
    status,
    code,
    detail,
    nextStep,
    requestId,
  };
}

/** A failure of ours: nothing of its inside is told. */
export function unexpected(requestId: string): Problem {
  return makeProblem(
    500,
    'http.unexpected',
    'Something failed on our side. Nothing you entered was lost, and nothing was charged.',
    'Try again in a moment. If it fails again, write to us and quote the request id.',
    requestId,
  );
}
