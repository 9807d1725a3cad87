import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseForm } from '../http/form-body.js';

/** A hosted page; its forms may lead to the shops named, and nowhere else. */
export function sendPage(
  reply: FastifyReply,
  page: string,
  status = 200,
  shops: readonly (string | null | undefined)[] = [],
): FastifyReply {
  const origins = shops.flatMap((url) => (url && URL.canParse(url) ? [new URL(url).origin] : []));
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    `form-action 'self' ${[...new Set(origins)].join(' ')}`.trim(),
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  return reply
    .code(status)
    .headers({ 'content-security-policy': policy, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    .type('text/html; charset=utf-8')
    .send(page);
}

export const redirect = (reply: FastifyReply, to: string): FastifyReply => reply.redirect(to, 303);

/** A field of the form that was sent, null when it is empty or missing. */
export function fieldOf(request: FastifyRequest, name: string): string | null {
  const value = parseForm(typeof request.body === 'string' ? request.body : '')[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
