export interface ProblemField {
  path: string;
  code: string;
  message: string;
}

interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
  detail?: string;
  nextStep?: string | null;
  requestId?: string;
  errors?: ProblemField[];
}

/** An answer of problem+json (RFC 9457), or none at all when we could not be reached. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | null;
  readonly nextStep: string | null;
  readonly requestId: string | null;
  readonly errors: readonly ProblemField[];

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? `HTTP ${String(status)}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? 'unknown';
    this.detail = body.detail ?? null;
    this.nextStep = body.nextStep ?? null;
    this.requestId = body.requestId ?? null;
    this.errors = body.errors ?? [];
  }

  get isOffline(): boolean {
    return this.status === 0;
  }

  /** The message for one field, such as `use.media.0.audience`. */
  fieldMessage(path: string): string | undefined {
    return this.errors.find((field) => field.path === path)?.message;
  }
}

export const isProblem = (error: unknown, status: number): error is ApiProblem =>
  error instanceof ApiProblem && error.status === status;

/** What a failed answer says, whatever its shape. */
export function problemOf(response: Response, body: unknown): ApiProblem {
  return new ApiProblem(response.status, typeof body === 'object' && body !== null ? body : {});
}
