import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { startSandbox, type Sandbox, type SandboxOptions } from '../sandbox.js';

/** A sandbox on a free port, with a client of the real SDK. */
export async function sandboxWithClient(options: Partial<SandboxOptions> = {}): Promise<{
  sandbox: Sandbox;
  stripe: Stripe;
  control: (path: string, body?: object, method?: string) => Promise<Record<string, unknown>>;
}> {
  const sandbox = await startSandbox({ port: 0, dataDir: null, retryDelaysMs: [20, 20, 20], ...options });
  const control = async (path: string, body: object = {}, method = 'POST'): Promise<Record<string, unknown>> => {
    const sent =
      method === 'GET' ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await fetch(`${sandbox.url}/_sandbox${path}`, { method, ...sent });
    return (await answer.json()) as Record<string, unknown>;
  };
  return { sandbox, stripe: clientOf(sandbox), control };
}

export function clientOf(sandbox: Sandbox, secretKey = sandbox.secretKey): Stripe {
  const { hostname, port } = new URL(sandbox.url);
  return new Stripe(secretKey, {
    host: hostname,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    timeout: 60_000,
  });
}

export const LICENCE_SESSION = {
  mode: 'payment',
  success_url: 'https://shop.example/return?session={CHECKOUT_SESSION_ID}',
  cancel_url: 'https://shop.example/cancelled',
  client_reference_id: 'attempt-1',
  metadata: { reference: 'R-2026-00042' },
  payment_intent_data: { metadata: { reference: 'R-2026-00042' }, description: 'Licence R-2026-00042' },
  line_items: [
    {
      quantity: 1,
      price_data: { currency: 'gbp', unit_amount: 35100, product_data: { name: 'Republishing licence R-2026-00042' } },
    },
  ],
} satisfies Stripe.Checkout.SessionCreateParams;

/** Submits the hosted page as a browser would. */
export function submitPage(sandbox: Sandbox, sessionId: string, outcome: string, path = ''): Promise<Response> {
  return fetch(`${sandbox.url}/c/pay/${sessionId}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ outcome, result: outcome, email: 'buyer@reader.example' }).toString(),
  });
}

/** The types of what happened to an object, oldest first. */
export async function eventsOf(stripe: Stripe, id: string): Promise<string[]> {
  const { data } = await stripe.events.list({ limit: 100 });
  return data
    .filter((event) => (event.data.object as { id: string }).id === id)
    .map((event) => event.type)
    .reverse();
}

export interface Received {
  body: string;
  headers: IncomingHttpHeaders;
}

/** A receiver of webhooks that answers with the statuses it is told, then 200. */
export async function receiver(statuses: number[] = []): Promise<{
  url: string;
  received: Received[];
  until: (count: number) => Promise<void>;
  close: () => Promise<void>;
}> {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ body: Buffer.concat(chunks).toString('utf8'), headers: request.headers });
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const until = async (count: number): Promise<void> => {
    for (let turn = 0; turn < 500 && received.length < count; turn += 1) await pause(10);
    if (received.length < count) throw new Error(`only ${received.length} of ${count} webhooks arrived`);
  };
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received, until, close };
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
