import { randomUUID } from 'node:crypto';
import type { Client } from '../ground/client.js';

export const STEPS = ['resolve', 'preview', 'quote', 'request', 'accept', 'checkout', 'pay', 'settle'] as const;
export type Step = (typeof STEPS)[number];

/** What one buyer needs to go the whole way, at the product or at its comparator. */
export interface Buyer {
  api: Client;
  sandbox: Client;
  /** Addresses of known articles, taken in turn. */
  urls: readonly string[];
  /** Takes the article's pictures along. */
  withPictures?: boolean;
  /** Resolves when the licence of that number is active, whether that was before or after the call. */
  licensed(reference: string): Promise<void>;
}

export const USE = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 10_000 } }],
  purpose: 'editorial',
  territory: { kind: 'worldwide' },
  languages: ['en'],
  term: { kind: 'months', months: 12 },
  startsOn: new Date().toISOString().slice(0, 10),
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};

/** From an article's address to an active licence. @returns milliseconds of each step and the licence's reference */
export async function flow(buyer: Buyer, turn: number): Promise<{ times: Record<Step, number>; licence: string }> {
  const { api, sandbox, urls } = buyer;
  const times = {} as Record<Step, number>;
  const timed = async <T>(step: Step, work: () => Promise<T>): Promise<T> => {
    const begun = performance.now();
    const result = await work();
    times[step] = performance.now() - begun;
    return result;
  };
  const article = await timed('resolve', () => api.post('/api/v1/articles/resolve', { url: urls[turn % urls.length] }));
  const wish = {
    items: [{ articleId: article['id'], ...(buyer.withPictures ? pictures(article) : {}) }],
    use: USE,
    currency: 'GBP',
  };
  await timed('preview', () => api.post('/api/v1/quotes/preview', wish));
  const quote = await timed('quote', () => api.post('/api/v1/quotes', wish));
  const key = { 'idempotency-key': randomUUID() };
  const asked = await timed('request', () => api.post('/api/v1/requests', { quoteId: quote['id'] }, key));
  if (asked['state'] !== 'offered') throw new Error(`The request was not approved by rule: ${JSON.stringify(asked)}`);
  const reference = String(asked['reference']);
  const licence = reference.replace('R', 'L');
  const path = `/api/v1/requests/${reference}`;
  await timed('accept', () => api.post(`${path}/accept`));
  const { url } = await timed('checkout', () => api.post(`${path}/checkout`));
  await timed('pay', () => sandbox.form(new URL(String(url)).pathname, { outcome: 'pay' }));
  await timed('settle', () => buyer.licensed(licence));
  return { times, licence };
}

interface Component {
  id: string;
  kind: string;
  rights: { status: string };
}

function pictures({ components }: Record<string, unknown>): { componentIds: string[] } {
  const free = (components as Component[]).filter(
    ({ kind, rights }) => kind === 'image' && rights.status === 'licensable',
  );
  if (free.length === 0) throw new Error('The article has no picture that can be licensed.');
  return { componentIds: free.map(({ id }) => id) };
}
