// The comparator: the same requests, rows, sandbox calls and commits as the product's flow, on Fastify and pg alone,
// with prepared statements and no framework, entities, rules or pricing in between.
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { one, run, transaction } from './sql.js';
import { BareStripe } from './stripe.js';
import { settle } from './settle.js';

interface Member {
  member_id: string;
  organisation_id: string;
  name: string;
}
interface Body {
  url: string;
  items: { articleId: string }[];
  quoteId: string;
}
interface Quote {
  id: string;
  content: { items: { articleId: string }[] };
}
interface Notification {
  id: string;
  type: string;
  snapshot_event?: string;
  related_object?: { id: string };
}

const { env } = process;
const connection = {
  connectionString: env['DATABASE_URL'],
  idleTimeoutMillis: 300_000,
  application_name: 'bare',
};
const pool = new Pool({ ...connection, max: 10 });
const queue = new Pool({ ...connection, max: 4, options: '-c synchronous_commit=off' });
const stripe = new BareStripe(env['STRIPE_API_URL']!, env['STRIPE_SECRET_KEY']!, env['STRIPE_WEBHOOK_SECRET']!);
const { rows } = await pool.query<{ data: { lines: object[] } }>('SELECT data FROM price_book');
const priceBook = rows[0]!.data;
const app = Fastify({ logger: false });

const member = (request: FastifyRequest): Promise<Member> => one(pool, 'session', [request.headers['authorization']]);
const reference = (request: FastifyRequest): string => (request.params as { reference: string }).reference;
const priced = (article: { id: string; content: object }) => ({
  currency: 'GBP',
  items: [{ articleId: article.id, lines: priceBook.lines, amount: '12000' }],
  total: { amount: '12000', currency: 'GBP' },
  outcome: 'instant',
});

app.post('/api/v1/articles/resolve', async (request) => {
  await member(request);
  const { id, content } = await one<{ id: string; content: object }>(pool, 'articleByUrl', [
    (request.body as Body).url,
  ]);
  return { id, ...content };
});

app.post('/api/v1/quotes/preview', async (request) => {
  await member(request);
  return priced(await one(pool, 'articleById', [(request.body as Body).items[0]?.articleId]));
});

app.post('/api/v1/quotes', async (request) => {
  const { organisation_id } = await member(request);
  const content = priced(await one(pool, 'articleById', [(request.body as Body).items[0]?.articleId]));
  const id = randomUUID();
  await run(pool, 'keepQuote', [id, organisation_id, '12000', JSON.stringify(content)]);
  return { id, ...content };
});

app.post('/api/v1/requests', async (request) => {
  const { organisation_id, name } = await member(request);
  const { quoteId } = request.body as Body;
  const quote = await one<Quote>(pool, 'quote', [quoteId, organisation_id]);
  return transaction(pool, async (tx) => {
    const id = randomUUID();
    const licensee = JSON.stringify({ organisation_id, name });
    const [added] = await run<{ reference: string }>(tx, 'addRequest', [id, organisation_id, quote.id, licensee]);
    await run(tx, 'addOffer', [randomUUID(), id, '12000', licensee]);
    await run(tx, 'holdClaim', [randomUUID(), id, quote.content.items[0]?.articleId]);
    await run(tx, 'addHistory', [id, ['submitted', 'offered'], licensee]);
    await run(tx, 'addJob', ['dispatch', null, JSON.stringify({ event: 'offered', id })]);
    return { reference: added!.reference, state: 'offered' };
  });
});

app.post('/api/v1/requests/:reference/accept', async (request) => {
  await member(request);
  return transaction(pool, async (tx) => {
    const { id } = await one(tx, 'lockRequest', [reference(request)]);
    await run(tx, 'moveRequest', [id, 'accepted']);
    await run(tx, 'addHistory', [id, ['accepted'], '{}']);
    return { reference: reference(request), state: 'accepted' };
  });
});

app.post('/api/v1/requests/:reference/checkout', async (request) => {
  await member(request);
  const attempt = randomUUID();
  const amount = await transaction(pool, async (tx) => {
    const order = await one<{ id: string; amount: string }>(tx, 'lockRequest', [reference(request)]);
    await run(tx, 'moveRequest', [order.id, 'accepted']);
    await run(tx, 'addAttempt', [attempt, order.id, reference(request), order.amount]);
    return order.amount;
  });
  const session = await stripe.createSession(attempt, reference(request), amount);
  await transaction(pool, (tx) => run(tx, 'openAttempt', [attempt, session.id, session.url]));
  return { url: session.url };
});

app.get('/healthz', async () => ({}));

await app.register(async (webhooks) => {
  webhooks.removeAllContentTypeParsers();
  webhooks.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  webhooks.post('/stripe/event-notifications', async (request, reply) => {
    const body = request.body as Buffer;
    if (!stripe.isSigned(body, String(request.headers['stripe-signature']))) return reply.code(400).send({});
    const { id, type, related_object: object } = JSON.parse(body.toString()) as Notification;
    if (type !== 'v1.checkout.session.completed' || !object) return {};
    await transaction(pool, async (tx) => {
      const fresh = await run(tx, 'takeEvent', [id, type, object.id]);
      if (fresh.length > 0) await run(tx, 'addJob', ['settle', object.id, JSON.stringify({ session: object.id })]);
    });
    setImmediate(() => void settle(pool, queue, stripe, object.id));
    return {};
  });
});

await app.listen({ port: Number(env['PORT']), host: '127.0.0.1' });
process.once(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
);
