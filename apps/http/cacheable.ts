import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Cacheable {
  type: string;
  body: string;
  /** Seconds in which it need not be asked for again, and in which an old one may be shown while asking. */
  fresh: number;
  stale: number;
}

const tagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

const isKnown = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag) ?? false;

/** Answers its reader alone, each time afresh; 304 for who has it already (RFC 9110, ETag). */
export async function sendUnlessKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body }: Pick<Cacheable, 'type' | 'body'>,
): Promise<void> {
  const tag = tagOf(body);
  void reply.header('cache-control', 'private, no-cache').header('etag', tag);
  if (isKnown(request.headers['if-none-match'], tag)) await reply.status(304).send();
  else await reply.type(type).send(body);
}

/** Answers what pages of any site may load, and caches may keep; 304 for who has it (RFC 9110, ETag). */
export async function sendToAnySite(request: FastifyRequest, reply: FastifyReply, answer: Cacheable): Promise<void> {
  const tag = tagOf(answer.body);
  void reply
    .header('cache-control', `public, max-age=${answer.fresh}, stale-while-revalidate=${answer.stale}`)
    .header('etag', tag)
    .header('access-control-allow-origin', '*')
    // The house's own default keeps other sites out.
    .header('cross-origin-resource-policy', 'cross-origin');
  if (isKnown(request.headers['if-none-match'], tag)) await reply.status(304).send();
  else await reply.type(answer.type).send(answer.body);
}
