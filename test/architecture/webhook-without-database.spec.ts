import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Stripe from 'stripe';
import { createApi } from '../../apps/api/create-api.js';
import { eventually, testDatabase, type TestDatabase } from '../support/index.js';
import { startApp, type RunningApp } from '../support/start-app.js';

const SECRET = 'whsec_of_this_test';
let database: TestDatabase;
let api: RunningApp;
let way: Way;
beforeAll(async () => {
  database = await testDatabase();
  way = await wayTo(database.url);
  const { ownerUrl } = database;
  api = await startApp({ url: way.url, ownerUrl }, createApi, { STRIPE_WEBHOOK_SECRET: SECRET });
});
afterAll(async () => {
  await api?.close();
  await way?.cut(true);
  await database?.close();
});

const EVENT = JSON.stringify({
  ...{ id: 'evt_1', object: 'event', type: 'checkout.session.completed', livemode: false, account: null },
  ...{ created: Math.floor(Date.now() / 1000), data: { object: { id: 'cs_test_1', object: 'checkout.session' } } },
});

/** As the provider sends it, and sends it again: signed for its moment. */
async function delivered(): Promise<number> {
  const signature = Stripe.webhooks.generateTestHeaderString({ payload: EVENT, secret: SECRET });
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature };
  const answer = await fetch(`${api.url}/stripe/events`, { method: 'POST', headers, body: EVENT });
  await answer.arrayBuffer();
  return answer.status;
}

interface Way {
  url: string;
  /** Breaks every connection off and takes no more, as a server that has stopped; or takes them again. */
  cut(isCut: boolean): Promise<void>;
}

/** A way to the database that can be cut. */
async function wayTo(url: string): Promise<Way> {
  const to = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((from) => {
    const there = connect(Number(to.port), to.hostname);
    for (const [socket, other] of [
      [from, there],
      [there, from],
    ] as const) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => (open.delete(socket), other.destroy()));
      socket.pipe(other);
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    cut: (isCut) => {
      if (!isCut) return listen(port);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      return closed;
    },
  };
}

it('an event that comes while the database is down is answered 503, and kept when it is sent again', async () => {
  await way.cut(true);
  try {
    expect(await delivered()).toBe(503);
    expect(await delivered()).toBe(503);
  } finally {
    await way.cut(false);
  }
  expect(await eventually(delivered, (status) => status === 200)).toBe(200);
  expect(await delivered()).toBe(200);
  expect(await database.reads.query('SELECT 1 FROM payments.inbox_event')).toHaveLength(1);
});
