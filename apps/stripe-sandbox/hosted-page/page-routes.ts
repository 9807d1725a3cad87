import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FastifyInstance, FastifyReply } from 'fastify';
import {
  submitByDebit,
  submitSession,
  beginAuthentication,
  refuseAuthentication,
  expireSession,
} from '../checkout-sessions/session-steps.js';
import { BY_HAND } from '../events/cause.js';
import { PAID_AUTHENTICATED } from '../payment-intents/card-outcomes.js';
import type { SessionRecord } from '../state/records.js';
import { idOf } from '../state/id-of.js';
import type { World } from '../world.js';
import { authenticationPage } from './authentication-page.js';
import { CARDS, DEBITS, isDebit, outcomeOf, type Outcome } from './choices.js';
import { registerInvoicePages } from './invoice-page-routes.js';
import { moneyText } from './money-text.js';
import { checkoutPage, closedTabPage, messagePage, notUnderstood, receiptPage } from './pages.js';
import { fieldOf, redirect, sendPage } from './send.js';
import { STYLESHEET } from './stylesheet.js';

interface ById {
  Params: { id: string };
}

const FONTS: Record<string, string> = {
  'serif.woff2': '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  'sans.woff2': '@fontsource/inter/files/inter-latin-400-normal.woff2',
  'sans-600.woff2': '@fontsource/inter/files/inter-latin-600-normal.woff2',
  'arabic.woff2': '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
};

/** What the buyer's browser sees: `/c/pay/:id` and what belongs to it. Works without JavaScript. */
export function registerPages(server: FastifyInstance, world: World): void {
  registerAssets(server);
  registerInvoicePages(server, world);
  server.get<ById>('/c/pay/:id', async (request, reply) => show(world, request.params.id, reply));
  server.post<ById>('/c/pay/:id', async (request, reply) => {
    const outcome = outcomeOf(fieldOf(request, 'outcome'));
    if (outcome === null) return sendPage(reply, notUnderstood(), 400);
    return submit(world, request.params.id, outcome, fieldOf(request, 'email'), reply);
  });
  server.get<ById>('/c/pay/:id/authenticate', async (request, reply) => {
    const record = payable(world, request.params.id);
    if (!record) return show(world, request.params.id, reply);
    const { id, amount_total: total, currency } = record.session;
    const page = authenticationPage(moneyText(total ?? 0, currency ?? 'usd'), `/c/pay/${id}/authenticate`);
    return sendPage(reply, page, 200, shopsOf(record));
  });
  server.post<ById>('/c/pay/:id/authenticate', async (request, reply) => {
    return authenticate(world, request.params.id, fieldOf(request, 'result') === 'complete', reply);
  });
  server.post<ById>('/c/pay/:id/cancel', async (request, reply) => {
    const record = payable(world, request.params.id);
    const target = record?.session.cancel_url ?? null;
    return target === null ? show(world, request.params.id, reply) : redirect(reply, filled(target, request.params.id));
  });
  server.get<ById>('/receipts/:id', async (request, reply) => {
    const charge = world.store.charges.get(request.params.id);
    if (charge) return sendPage(reply, receiptPage(charge));
    return sendPage(reply, messagePage('No such receipt', 'Check the link.'), 404);
  });
}

function registerAssets(server: FastifyInstance): void {
  const resolve = createRequire(import.meta.url);
  server.get('/assets/checkout.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(STYLESHEET),
  );
  for (const [name, path] of Object.entries(FONTS)) {
    let bytes: Buffer | null = null;
    server.get(`/assets/${name}`, (_request, reply) => {
      bytes ??= readFileSync(resolve.resolve(path));
      return reply.type('font/woff2').header('cache-control', 'public, max-age=86400').send(bytes);
    });
  }
}

/** The session when it can still be paid; one past its time is expired on the way. */
function payable(world: World, id: string): SessionRecord | null {
  const record = world.store.sessions.get(id);
  if (record?.session.status !== 'open') return null;
  if (record.session.expires_at > world.clock.now()) return record;
  expireSession(world, record, BY_HAND);
  return null;
}

function show(world: World, id: string, reply: FastifyReply): FastifyReply {
  const record = payable(world, id);
  if (record) return sendPage(reply, checkoutPage(record, lastDecline(world, record)), 200, shopsOf(record));
  const known = world.store.sessions.get(id);
  if (!known)
    return sendPage(
      reply,
      messagePage('No such checkout', 'This link leads nowhere. Go back to the shop and start again.'),
      404,
    );
  return known.session.status === 'complete'
    ? sendPage(reply, messagePage('Already paid', 'This checkout was completed. You can close this tab.'))
    : sendPage(
        reply,
        messagePage('Expired', 'This checkout can no longer be paid. Go back to the shop and start again.'),
        410,
      );
}

async function submit(
  world: World,
  id: string,
  outcome: Outcome,
  email: string | null,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const record = payable(world, id);
  if (!record) return show(world, id, reply);
  if (outcome === 'authenticate') {
    beginAuthentication(world, record);
    await world.store.journal.flushed();
    return redirect(reply, `/c/pay/${id}/authenticate`);
  }
  if (isDebit(outcome) && !takesDebits(record)) return sendPage(reply, notUnderstood(), 400);
  const after = isDebit(outcome)
    ? submitByDebit(world, record, DEBITS[outcome], email)
    : submitSession(world, record, CARDS[outcome], email);
  await world.store.journal.flushed();
  if (after.session.status !== 'complete') return redirect(reply, `/c/pay/${id}`);
  if (outcome === 'pay-and-close') return sendPage(reply, closedTabPage(after));
  return redirect(reply, filled(after.session.success_url ?? '/', id));
}

async function authenticate(world: World, id: string, passed: boolean, reply: FastifyReply): Promise<FastifyReply> {
  const record = payable(world, id);
  if (!record) return show(world, id, reply);
  const after = passed ? submitSession(world, record, PAID_AUTHENTICATED, null) : refuseAuthentication(world, record);
  await world.store.journal.flushed();
  const done = after.session.status === 'complete';
  return redirect(reply, done ? filled(after.session.success_url ?? '/', id) : `/c/pay/${id}`);
}

function lastDecline(world: World, record: SessionRecord): string | null {
  const intent = world.store.paymentIntents.get(idOf(record.session.payment_intent));
  return intent?.last_payment_error?.message ?? null;
}

const takesDebits = ({ session }: SessionRecord): boolean =>
  session.payment_method_types.some((method) => method !== 'card');

const shopsOf = ({ session }: SessionRecord) => [session.success_url, session.cancel_url];

const filled = (url: string, id: string): string => url.replaceAll('{CHECKOUT_SESSION_ID}', id);
