import { randomUUID } from 'node:crypto';
import { pause, type Chance } from './chance.js';

/** What happened so far, and whether it still goes on. */
export interface Tally {
  until: number;
  bought: string[];
  /** How many of them on account. */
  onAccount: number;
  /** In the provider's dashboard, and how many of them of invoices. */
  refunded: number;
  refundedInvoices: number;
  /** Refunds that a bank sent back. */
  bounced: number;
  /** Recorded by finance, and those it sent back by hand. */
  transferred: number;
  sentBack: number;
  /** By finance, of payments by card. */
  refundedAtDesk: number;
  disputed: number;
  disputedInvoices: number;
  declined: number;
  retries: number;
}

interface Buyer {
  api: string;
  cookie: string;
  /** Ids of articles. */
  articles: readonly string[];
  /** Offers an order on account, as the desk's approval does where there are terms. */
  offerAccount(reference: string): Promise<unknown>;
}

const PATIENCE_MS = 90_000;
const STEP_MS = 300;
const USE = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 10_000 } }],
  ...{
    purpose: 'editorial',
    territory: { kind: 'worldwide' },
    languages: ['en'],
    term: { kind: 'months', months: 12 },
  },
  startsOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  ...{ exclusivity: { kind: 'none' }, edits: 'none', alreadyPublished: false, rush: false },
};

class Refused extends Error {}

/**
 * As a patient person's browser: what is not answered, or answered with “later”, is sent again, with the same key; as long
 * as somebody is killed, and a while after.
 */
async function insist<T>(tally: Tally, work: () => Promise<T>): Promise<T> {
  const deadline = Math.max(Date.now(), tally.until) + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused || Date.now() > deadline) throw error;
      tally.retries += 1;
      await pause(STEP_MS);
    }
  }
}

async function json(response: Response): Promise<Record<string, unknown>> {
  const text = await response.text();
  if (response.ok) return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  const message = `${response.url} answered ${String(response.status)}: ${text}`;
  // 409 while the first try is under way, 429 and everything above 500: later.
  throw response.status >= 500 || [408, 429].includes(response.status) ? new Error(message) : new Refused(message);
}

/** Buys again and again until the time is over. */
export async function buy(buyer: Buyer, tally: Tally, chance: Chance): Promise<void> {
  while (Date.now() < tally.until) {
    try {
      await buyOnce(buyer, tally, chance);
    } catch (error) {
      // An answer that was lost can make the repeated step a conflict: the order is looked at in the verdict.
      if (!(error instanceof Refused)) throw error;
      tally.retries += 1;
    }
    await pause(chance.between(50, 400));
  }
}

async function buyOnce(buyer: Buyer, tally: Tally, chance: Chance): Promise<void> {
  const { api, cookie, articles } = buyer;
  const headers = { 'content-type': 'application/json', origin: api, cookie, 'idempotency-key': randomUUID() };
  const post = (path: string, body: object = {}) =>
    insist(tally, async () =>
      json(await fetch(`${api}/api/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })),
    );
  const items = [{ articleId: chance.of(articles) }];
  const quote = await post('quotes', { items, use: USE, currency: 'GBP' });
  const { reference } = await post('requests', { quoteId: quote['id'] });
  await post(`requests/${String(reference)}/accept`).catch(acceptedBefore);
  if (chance.next() < 0.3) {
    await insist(tally, () => buyer.offerAccount(String(reference)));
    const { number } = await post(`requests/${String(reference)}/invoice`, { poNumber: 'PO-1' });
    tally.bought.push(String(reference));
    tally.onAccount += 1;
    // Some are left to a transfer, and some are paid by both.
    const url = chance.next() < 0.7 ? await invoicePage(buyer, String(number), tally) : null;
    if (url) await submit(tally, url, 'pay');
    return;
  }
  const { url } = await post(`requests/${String(reference)}/checkout`);
  if (chance.next() < 0.15) {
    await submit(tally, String(url), 'decline');
    tally.declined += 1;
  }
  await submit(tally, String(url), 'pay');
  tally.bought.push(String(reference));
}

/** Where the provider takes the money of an invoice; a job makes it. null when a transfer has paid it, or it comes too late. */
function invoicePage({ api, cookie }: Buyer, number: string, tally: Tally): Promise<string | null> {
  return insist(tally, async () => {
    const { payUrl, state } = await json(
      await fetch(`${api}/api/v1/invoices/${number}/detail`, { headers: { cookie } }),
    );
    if (state === 'paid' || (payUrl === null && Date.now() > tally.until)) return null;
    if (typeof payUrl !== 'string') throw new Error('The page is not there yet.');
    return payUrl;
  });
}

/** The first try was taken and its answer lost. */
function acceptedBefore(error: unknown): Record<string, unknown> {
  if (error instanceof Refused && error.message.includes('409')) return {};
  throw error;
}

function submit(tally: Tally, url: string, outcome: string): Promise<unknown> {
  return insist(tally, async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin };
    const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers, body: `outcome=${outcome}` });
    if (answer.status >= 500) throw new Error(`The payment page answered ${String(answer.status)}.`);
  });
}

interface Charge {
  id: string;
  /** Of a checkout's charge; an invoice's names none. */
  metadata: { attempt_id?: string };
  amount: number;
  amount_refunded: number;
  disputed: boolean;
  status: string;
}

/**
 * At the provider's dashboard and at banks: refunds in part or whole, some of which the bank sends back, disputes, and
 * their end; of checkouts and of invoices.
 */
export async function disturbMoney(sandbox: string, key: string, tally: Tally, chance: Chance): Promise<void> {
  const control = (path: string, body: object) =>
    insist(tally, async () =>
      json(await fetch(`${sandbox}/_sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) })),
    );
  while (Date.now() < tally.until) {
    await pause(chance.between(500, 1500));
    const listed = await insist(tally, async () =>
      json(await fetch(`${sandbox}/v1/charges?limit=20`, { headers: { authorization: `Bearer ${key}` } })),
    );
    const free = (listed['data'] as Charge[]).filter(
      ({ amount_refunded: refunded, disputed, status }) => refunded === 0 && !disputed && status === 'succeeded',
    );
    if (free.length === 0) continue;
    const { id, amount: whole, metadata } = chance.of(free);
    const ofInvoice = metadata.attempt_id ? 0 : 1;
    try {
      if (chance.next() < 0.6) {
        const amount = chance.next() < 0.3 ? whole : Math.min(whole, Math.floor(chance.between(100, 5000)));
        const refund = await control('refunds', { charge: id, amount });
        tally.refunded += 1;
        tally.refundedInvoices += ofInvoice;
        if (chance.next() < 0.2) {
          await control(`refunds/${String(refund['id'])}/fail`, {});
          tally.bounced += 1;
        }
      } else {
        const dispute = await control('disputes', { charge: id });
        tally.disputed += 1;
        tally.disputedInvoices += ofInvoice;
        if (chance.next() < 0.7) await control(`disputes/${String(dispute['id'])}/${chance.of(['win', 'lose'])}`, {});
      }
    } catch (error) {
      // What was done before its answer was lost cannot be done twice.
      if (!(error instanceof Refused)) throw error;
    }
  }
}
