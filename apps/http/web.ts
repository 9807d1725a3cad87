import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Where the built pages lie: dist/web/{portal,desk}, beside the compiled applications. */
const webRoot = (side: 'portal' | 'desk'): string => join(import.meta.dirname, '../../web', side);

/** Names under /assets/ change with their content; `page.css`, the first-paint script and the icon keep theirs. */
const cacheFor = (path: string): string =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, no-cache';

/**
 * Serves the built pages of one side: hashed assets for a year, and the entry page for every address that a browser
 * opens and no route claims.
 */
export async function serveWeb(fastify: FastifyInstance, side: 'portal' | 'desk'): Promise<void> {
  const root = webRoot(side);
  if (!existsSync(root)) return;
  const shared = {
    index: false,
    cacheControl: false,
    setHeaders: (response: ServerResponse, path: string) => response.setHeader('cache-control', cacheFor(path)),
  };
  // Assets are looked up as they are asked for, so that a build made while the process runs is found.
  await fastify.register(
    fastifyStatic as never,
    { ...shared, root: join(root, 'assets'), prefix: '/assets/' } as never,
  );
  const plain = {
    ...shared,
    root,
    wildcard: false,
    globIgnore: ['assets/**', '*.html', BUTTON_SCRIPT],
    decorateReply: false,
  };
  await fastify.register(fastifyStatic as never, plain as never);
}

/** The button that other sites load; it has a route of its own, which lets them. */
export const BUTTON_SCRIPT = 'republish.js';

/** A built file of a side as text; null where nothing is built. Read each time, so that a new build is found. */
export async function readBuilt(side: 'portal' | 'desk', name: string): Promise<string | null> {
  return readFile(join(webRoot(side), name), 'utf8').catch(() => null);
}

/** Answers the entry page. It is small, and changes with every build: never cached. */
export async function sendEntryPage(reply: FastifyReply, side: 'portal' | 'desk'): Promise<void> {
  await reply
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .sendFile('index.html', webRoot(side), {
      cacheControl: false,
    });
}

/** A browser opening a page, as opposed to a program asking for data: for addresses that answer both. */
export const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');

/** Whoever does not refuse a page, crawlers and `curl` among them: for addresses that have nothing else to give. */
export function takesPage({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  const { accept = '*/*' } = headers;
  return (method === 'GET' || method === 'HEAD') && /text\/html|text\/\*|\*\/\*/.test(accept);
}
