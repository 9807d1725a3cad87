import {
  DeskInvoiceQuery,
  IssueInvoice,
  RunDunning,
  SetAccountTerms,
  type DeskInvoice,
  type IssuedInvoice,
} from '#libs/payments';
import { finance, type PayableRequest, type PaymentsWorld } from './payments-world.js';

/** How stories about invoices on account begin and go on. */
export interface InvoiceStory {
  /** An accepted order of an organisation with invoice terms; 120.00 GBP. */
  order(terms?: { days?: number; poRequired?: boolean; limit?: string }): Promise<PayableRequest>;
  /** Buys on account and makes the provider's page. */
  issued(order?: PayableRequest, poNumber?: string): Promise<IssuedInvoice & { order: PayableRequest }>;
  desk(number: string): Promise<DeskInvoice>;
  /** Submits the hosted page as a browser does. */
  pay(number: string, outcome?: string): Promise<void>;
  licenceState(reference: string): Promise<string | null>;
  standing(organisationId: string): Promise<string | null>;
  /** Days go by; on each of them dunning looks once. */
  days(count: number): Promise<void>;
  /** Balances of the accounts that stories about invoices move, of the whole world. */
  balances(): Promise<Record<string, string>>;
}

const DAY_MS = 86_400_000;

export function invoiceStory(world: PaymentsWorld): InvoiceStory {
  const { database } = world;
  const one = async (sql: string, values: unknown[]): Promise<string | null> =>
    (await database.reads.one<{ value: string | null }>(sql, values))?.value ?? null;
  const story: InvoiceStory = {
    order: async ({ days = 30, poRequired = true, limit } = {}) => {
      const order = await world.order();
      await database.asOwner('UPDATE identity.organisation SET invoice_terms_days = $2 WHERE id = $1', [
        ...[order.buyer.organisationId, days],
      ]);
      // Asked for before it had its terms: the offer is as one made after them.
      await database.asOwner(`UPDATE licensing.request SET payment_methods = '{card,invoice}' WHERE reference = $1`, [
        order.reference,
      ]);
      await world.get(SetAccountTerms).execute(finance(), {
        ...{ organisationId: order.buyer.organisationId, poRequired },
        limits: limit ? [{ amount: limit, currency: 'GBP' }] : [],
      });
      return order;
    },
    issued: async (given, poNumber = 'PO-4711') => {
      const order = given ?? (await story.order());
      const { reference } = order;
      const invoice = await world.get(IssueInvoice).execute(order.buyer, { reference, poNumber });
      await world.work();
      return { ...invoice, order };
    },
    desk: (number) => world.get(DeskInvoiceQuery).detail(finance(), number),
    pay: async (number, outcome = 'pay') => {
      const { collections } = await story.desk(number);
      const { url } = collections.at(-1)!;
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const body = new URLSearchParams({ outcome }).toString();
      await fetch(url!, { method: 'POST', redirect: 'manual', headers, body });
    },
    licenceState: (reference) =>
      one('SELECT state AS value FROM licensing.licence WHERE reference = $1', [reference.replace('R-', 'L-')]),
    standing: (organisationId) =>
      one('SELECT standing AS value FROM licensing.licensee WHERE organisation_id = $1', [organisationId]),
    days: async (count) => {
      for (let day = 0; day < count; day += 1) {
        await world.later(DAY_MS);
        await world.get(RunDunning).handle();
      }
    },
    balances: async () => {
      const rows = await database.reads.query<{ account: string; balance: string }>(
        `SELECT account, sum(amount)::text AS balance FROM ledger.v_posting GROUP BY 1`,
      );
      return Object.fromEntries(rows.map(({ account, balance }) => [account, balance]));
    },
  };
  return story;
}
