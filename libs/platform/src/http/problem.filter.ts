import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel';
import { sqlState } from '#platform/database';
import { logger } from '#platform/telemetry';
import { makeProblem, problemOf, PROBLEM_TYPE, unexpected, type Problem } from './problem.js';

const log = logger('http');

/** The only place where an error becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    sendProblem(reply, toProblem(error, request.id));
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (reply.sent) return;
  if (problem.status === 503) void reply.header('retry-after', '5');
  void reply.status(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}

/** Turns whatever was thrown into a problem; logs what only we should read. */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof DomainError) return problemOf(error, requestId);
  if (error instanceof HttpException) return fromStatus(error.getStatus(), error.message, requestId);
  const status = (error as { statusCode?: unknown }).statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return fromStatus(status, error instanceof Error ? error.message : 'The request is not readable.', requestId);
  }
  if (isDatabaseDown(error)) {
    return makeProblem(
      503,
      'http.database-unavailable',
      'Our database does not answer just now.',
      'Try again in a moment.',
      requestId,
    );
  }
  if (isImpossibleText(error)) {
    return makeProblem(
      400,
      'http.bad-text',
      'The request holds characters that cannot be stored.',
      'Remove control characters and try again.',
      requestId,
    );
  }
  log.error({ requestId, err: error }, 'An unexpected failure');
  return unexpected(requestId);
}

const CODES: Record<number, [code: string, nextStep: string]> = {
  400: ['http.bad-request', 'Check the request against /docs and send it again.'],
  401: ['kernel.unauthenticated', 'Sign in and try again.'],
  404: ['http.not-found', 'Check the address.'],
  405: ['http.method-not-allowed', 'Check the address and method against /docs.'],
  413: ['http.too-large', 'Send less at once.'],
  415: ['http.unsupported-media-type', 'Send JSON with content-type application/json.'],
  429: ['http.rate-limited', 'Wait a minute and try again.'],
};

function fromStatus(status: number, message: string, requestId: string): Problem {
  const [code, nextStep] = CODES[status] ?? [`http.status-${status}`, 'Check the request and try again.'];
  return makeProblem(status, code, message, nextStep, requestId);
}

function isDatabaseDown(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code)) return true;
  if (error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message))
    return true;
  return ['57P01', '57P03', '53300', '08006'].includes(sqlState(error) ?? '');
}

/** PostgreSQL cannot hold NUL in text, nor lone surrogates in JSON: a matter of the input, not of ours. */
function isImpossibleText(error: unknown): boolean {
  const state = sqlState(error) ?? '';
  // JSON is always written by a serializer: what its type refuses is half a character.
  if (state === '22P02') return error instanceof Error && /input syntax for type json/.test(error.message);
  return ['22021', '22P05'].includes(state);
}
