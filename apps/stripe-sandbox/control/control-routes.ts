import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Faults } from '../http/faults.js';
import { FAULT_KINDS } from '../http/faults.js';
import type { RequestLogLine } from '../http/server.js';
import { StripeFailure } from '../http/stripe-failure.js';
import { timePasses } from '../time-passes.js';
import type { World } from '../world.js';
import { bodyOf, refuse } from './control-body.js';
import { registerMoneyControls } from './money-controls.js';
import { registerWebhookControls } from './webhook-controls.js';

export interface ControlDoor {
  world: World;
  faults: Faults;
  log: RequestLogLine[];
  reset: (keepSubscriptions: boolean) => Promise<void>;
}

const faultBody = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  method: z.enum(['GET', 'POST', 'DELETE']).nullable().default(null),
  path: z.string().default('/v1/'),
  commit: z.boolean().default(false),
  times: z.number().int().min(1).default(1),
  delayMs: z.number().int().min(0).default(0),
});

/**
 * `/_sandbox/...`: what a test or a curious person orders from the sandbox. Only from this machine, and never from a
 * page in a browser (those send an Origin).
 */
export function registerControls(server: FastifyInstance, door: ControlDoor): void {
  server.register(
    (scope, _options, done) => {
      scope.addHook('onRequest', async (request, reply) => {
        if (!isLocal(request)) await refuse(reply, 403, 'The control API answers this machine only.');
      });
      scope.setErrorHandler((error, _request, reply) => {
        if (error instanceof z.ZodError) return refuse(reply, 400, z.prettifyError(error));
        if (error instanceof StripeFailure) return refuse(reply, error.status, error.message);
        return refuse(reply, 500, (error as Error).message);
      });
      scope.addHook('preSerialization', async (_request, _reply, payload) => {
        await door.world.store.journal.flushed();
        return payload;
      });
      registerState(scope, door);
      registerFaults(scope, door);
      registerMoneyControls(scope, door.world);
      registerWebhookControls(scope, door.world);
      done();
    },
    { prefix: '/_sandbox' },
  );
}

function registerState(scope: FastifyInstance, { world, log, reset }: ControlDoor): void {
  scope.get('/health', () => ({ status: 'ok' }));
  scope.get('/state', () => ({ now: world.clock.now(), counts: world.store.counts() }));
  scope.get('/requests', () => ({ requests: log }));
  scope.post('/reset', async (request) => {
    const { keepSubscriptions } = z
      .strictObject({ keepSubscriptions: z.boolean().default(false) })
      .parse(bodyOf(request));
    await reset(keepSubscriptions);
    return { reset: true };
  });
  scope.post('/clock/advance', (request) => {
    const { seconds } = z.strictObject({ seconds: z.number().min(0) }).parse(bodyOf(request));
    world.clock.advance(seconds);
    world.store.clock.put({ id: 'clock', offsetMs: world.clock.offsetMs });
    timePasses(world);
    world.dispatcher.clockAdvanced();
    return { now: world.clock.now() };
  });
  // Also into the past, so that a demo can tell a history; null is the real time again.
  scope.post('/clock/set', (request) => {
    const { now } = z.strictObject({ now: z.int().nullable() }).parse(bodyOf(request));
    world.clock.restore(now === null ? 0 : now * 1000 - Date.now());
    world.store.clock.put({ id: 'clock', offsetMs: world.clock.offsetMs });
    timePasses(world);
    world.dispatcher.clockAdvanced();
    return { now: world.clock.now() };
  });
}

function registerFaults(scope: FastifyInstance, { faults }: ControlDoor): void {
  scope.get('/faults', () => ({ faults: faults.list() }));
  scope.post('/faults', (request) => {
    faults.order(faultBody.parse(bodyOf(request)));
    return { faults: faults.list() };
  });
  scope.delete('/faults', () => {
    faults.clear();
    return { faults: [] };
  });
}

function isLocal(request: FastifyRequest): boolean {
  const address = request.socket.remoteAddress ?? '';
  const local = address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
  return local && request.headers.origin === undefined;
}
