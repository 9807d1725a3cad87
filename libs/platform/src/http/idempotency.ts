import { createHash } from 'node:crypto';
import {
  Inject,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { actorRef, CLOCK, DomainError, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { RequestWithActor } from './access.js';

const IDEMPOTENT = 'imprimatur:idempotent';
/** The route takes an Idempotency-Key header; with `required` it refuses to work without one. */
export const Idempotent = (options: { required: boolean } = { required: false }) => SetMetadata(IDEMPOTENT, options);

interface Kept {
  input_hash: string;
  status: number | null;
  body: unknown;
}

/**
 * Answers a repeated request with the stored answer. Same key and other input is a 409, and so is a repeat while the
 * first is still under way. Refusals are not stored: after a 4xx the same key may be used again.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const options = this.reflector.get<{ required: boolean } | undefined>(IDEMPOTENT, context.getHandler());
    if (!options) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<RequestWithActor>();
    const key = readKey(request, options.required);
    if (key === undefined) return next.handle();
    return from(this.once(request, http.getResponse<FastifyReply>(), key, next));
  }

  private async once(request: RequestWithActor, reply: FastifyReply, key: string, next: CallHandler): Promise<unknown> {
    const actor = request.actor ? actorRef(request.actor) : { kind: 'anonymous', id: null };
    const scope = `${actor.kind}:${actor.id ?? ''}:${request.method} ${request.url.split('?')[0]}`;
    const hash = createHash('sha256')
      .update(JSON.stringify(request.body ?? null))
      .digest('hex');
    const begun = await this.reads.one(
      `INSERT INTO platform.idempotency_key (scope, key, input_hash, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (scope, key) DO UPDATE SET created_at = EXCLUDED.created_at, input_hash = EXCLUDED.input_hash
         WHERE idempotency_key.status IS NULL AND idempotency_key.created_at < $5 RETURNING key`,
      [scope, key, hash, this.clock.now(), new Date(this.clock.now().getTime() - ABANDONED_MS)],
    );
    if (!begun) return this.replay(scope, key, hash, reply);
    try {
      const body: unknown = await lastValueFrom(next.handle());
      await this.reads.query(
        'UPDATE platform.idempotency_key SET status = $3, body = $4 WHERE scope = $1 AND key = $2',
        [scope, key, reply.statusCode, JSON.stringify(body ?? null)],
      );
      return body;
    } catch (error) {
      await this.reads.query('DELETE FROM platform.idempotency_key WHERE scope = $1 AND key = $2 AND status IS NULL', [
        scope,
        key,
      ]);
      throw error;
    }
  }

  private async replay(scope: string, key: string, hash: string, reply: FastifyReply): Promise<unknown> {
    const kept = await this.reads.one<Kept>(
      'SELECT input_hash, status, body FROM platform.idempotency_key WHERE scope = $1 AND key = $2',
      [scope, key],
    );
    if (kept && kept.input_hash !== hash) throw keyReused();
    if (kept?.status == null) throw stillUnderWay();
    void reply.status(kept.status).header('idempotent-replayed', 'true');
    return kept.body;
  }
}

/** A process that died in the middle frees its keys after this time. */
const ABANDONED_MS = 60_000;

function readKey(request: RequestWithActor, required: boolean): string | undefined {
  const header = request.headers['idempotency-key'];
  const key = Array.isArray(header) ? header[0] : header;
  if (key === undefined && !required) return undefined;
  if (key !== undefined && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new DomainError(
    'http.idempotency-key',
    'This request needs an Idempotency-Key header of 1 to 200 visible characters.',
    {
      nextStep: 'Send a fresh UUID for each new attempt, and the same one when you repeat it.',
    },
  );
}

const keyReused = () =>
  new DomainError('http.idempotency-key-reused', 'This Idempotency-Key was used for another request.', {
    kind: 'conflict',
    nextStep: 'Use a fresh key for a new request.',
  });
const stillUnderWay = () =>
  new DomainError('http.idempotency-in-progress', 'The same request is still being worked on.', {
    kind: 'conflict',
    nextStep: 'Wait a moment and repeat it with the same key.',
  });
