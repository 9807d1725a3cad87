import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#libs/kernel';

/** The Idempotency-Key of this request: 1 to 200 visible ASCII characters, or undefined when there is none. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (given === undefined) return undefined;
  if (typeof given === 'string' && /^[\x21-\x7e]{1,200}$/.test(given)) return given;
  throw new DomainError('http.idempotency-key', 'An Idempotency-Key has 1 to 200 visible ASCII characters.', {
    nextStep: 'Send a fresh UUID for each new attempt, and the same one when you repeat it.',
  });
});

export const TakesIdempotencyKey = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'A repeat with the same key and body gives the first answer again; with another body a 409.',
  });
