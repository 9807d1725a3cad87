import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import fastifyRateLimit from '@fastify/rate-limit';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '#libs/kernel';
import type { Config } from '#platform/config';
import { followRequest, httpDuration, logger, NestLogger } from '#platform/telemetry';
import { isForeignOrigin, securityHeaders } from './security.js';
import { sendProblem, toProblem } from './problem.filter.js';
import { makeProblem } from './problem.js';
import { isQuiet } from './quiet.js';
import { isTooDeep, validationPipe } from './validation.js';

const log = logger('http');
const MEBIBYTE = 1024 * 1024;

/** True where it has answered. */
export type FirstLook = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface HttpAppOptions {
  /**
   * Looks at a request before everything: what it answers itself (and says so) is public, and gets no session, no headers, no
   * measuring and no limit. For what is asked very often and answers everybody the same.
   */
  first?: (app: NestFastifyApplication) => FirstLook;
  /** Registered before Nest's routes: authentication endpoints, static files. */
  prepare?: (fastify: FastifyInstance) => Promise<void>;
  /** Where forms may be sent and browsers redirected to besides this origin (the hosted payment page). */
  formTargets?: readonly string[];
  bodyLimit?: number;
  /** The address people see: a changing request that carries a cookie must come from a page of it. */
  ownUrl?: string;
}

/** A Nest application on Fastify with request ids, security headers, rate limits, validation and problem answers. */
export async function createHttpApp(
  module: Parameters<typeof NestFactory.create>[0] | Type,
  config: Config,
  options: HttpAppOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: config.trustProxy,
    bodyLimit: options.bodyLimit ?? MEBIBYTE,
    genReqId: requestId,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: unreadable(config, options),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLogger(),
    rawBody: true,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  if (options.first) lookFirst(fastify.server, options.first(app));
  traceRequests(fastify);
  if (options.ownUrl !== undefined) refuseForeignPages(fastify, options.ownUrl);
  refuseDepth(fastify);
  await protect(fastify, config, options);
  await options.prepare?.(fastify);
  app.useGlobalPipes(validationPipe());
  app.enableShutdownHooks();
  return app;
}

/** A hook of the framework would be one of many: each of them costs what such an answer does. */
function lookFirst(server: Server, look: FirstLook): void {
  const handlers = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (!look(request, response)) for (const handle of handlers) handle.call(server, request, response);
  });
}

function requestId(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : newId();
}

/** An address that cannot be read (`/%`) comes by no hook: what they do is done here. */
function unreadable(config: Config, options: HttpAppOptions) {
  const headers = securityHeaders(config, options.formTargets ?? []);
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    void reply.headers({ ...headers, 'x-request-id': request.id });
    sendProblem(reply, toProblem(error, request.id));
  };
}

function traceRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (isQuiet(request)) return done();
    followRequest(request.id, reply.raw, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    httpDuration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    const line = {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    log[reply.statusCode >= 500 ? 'error' : 'debug'](line, 'answered');
    done();
  });
}

/** Cookies are sent along by whatever page asks; what changes something is taken from our own pages only. */
function refuseForeignPages(fastify: FastifyInstance, ownUrl: string): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const isSafe = ['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (isSafe || request.headers.cookie === undefined || !isForeignOrigin(request.headers, ownUrl)) return done();
    const nextStep = 'Open the page on this site and do it there.';
    sendProblem(
      reply,
      makeProblem(403, 'http.foreign-origin', 'This was sent from a page of another site.', nextStep, request.id),
    );
  });
}

/** What walks a body does so by calling itself: one of endless depth would end in a failure of ours. */
function refuseDepth(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, reply, done) => {
    if (!isTooDeep(request.body)) return done();
    const nextStep = 'Send what /docs describes; nothing there is nested so deep.';
    sendProblem(reply, makeProblem(400, 'http.too-deep', 'The body is nested too deep.', nextStep, request.id));
  });
}

async function protect(fastify: FastifyInstance, config: Config, options: HttpAppOptions): Promise<void> {
  await fastify.register(fastifyCookie as never);
  const headers = securityHeaders(config, options.formTargets ?? []);
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  await fastify.register(
    fastifyRateLimit as never,
    {
      global: false,
      max: 600,
      allowList: () => !config.rateLimits,
      errorResponseBuilder: (request: FastifyRequest) => ({
        ...makeProblem(
          429,
          'http.rate-limited',
          'You are asking faster than we answer.',
          'Wait a minute and try again.',
          request.id,
        ),
        statusCode: 429,
      }),
    } as never,
  );
}
