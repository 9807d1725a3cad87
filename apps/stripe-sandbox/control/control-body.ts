import type { FastifyReply, FastifyRequest } from 'fastify';
import { StripeFailure } from '../http/stripe-failure.js';

/** The JSON body of a control request; an empty one is an empty object. */
export function bodyOf(request: FastifyRequest): unknown {
  if (typeof request.body !== 'string' || request.body === '') return {};
  try {
    return JSON.parse(request.body) as unknown;
  } catch {
    throw new StripeFailure(400, { type: 'invalid_request_error', message: 'The body is not JSON.' }, false);
  }
}

export const refuse = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply.code(status).send({ error: { message } });
