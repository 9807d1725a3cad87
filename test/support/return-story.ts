import { expect } from '@jest/globals';
import { TrialBalanceQuery } from '#libs/ledger';
import { LicenceQuery, type LicenceDetail } from '#libs/licensing';
import {
  CreditNoteQuery,
  RecordTransfer,
  RefundPayment,
  RefundsQuery,
  type CreditNoteView,
  type RefundBegun,
  type RefundDetail,
  type RefundPaymentInput,
} from '#libs/payments';
import { invoiceStory, type InvoiceStory } from './invoice-story.js';
import { paymentsStory, type PaymentsStory } from './payments-story.js';
import { finance, type PayableRequest, type PaymentsWorld } from './payments-world.js';

export interface Bought {
  number: string;
  order: PayableRequest;
  paymentId: string;
  chargeId: string | null;
}

/** How stories about money that comes back of invoices begin and go on. */
export interface ReturnStory {
  invoices: InvoiceStory;
  payments: PaymentsStory;
  noor: ReturnType<typeof finance>;
  /** Until nothing is left to deliver or to do. */
  goOn(): Promise<void>;
  /** 120.00 GBP and 24.00 of tax, where there is a table, paid by card on the invoice's page. */
  paid(): Promise<Bought>;
  /** One of an invoice's payments, in the order in which they came. */
  boughtOf(number: string, order: PayableRequest, at?: number): Promise<Bought>;
  transfer(number: string, amount: string): Promise<void>;
  ask(paymentId: string, wish?: Partial<RefundPaymentInput>): Promise<RefundBegun>;
  refund(id: string): Promise<RefundDetail>;
  licence(bought: Bought): Promise<LicenceDetail>;
  steps(number: string): Promise<string[]>;
  creditNotes(bought: Bought): Promise<CreditNoteView[]>;
  /** By how much each account is another afterwards. */
  difference(act: () => Promise<void>): Promise<Record<string, number>>;
  /** The books balance, and owe what the invoices owe. */
  even(): Promise<void>;
}

export const gbp = (amount: string) => ({ amount, currency: 'GBP' });

export function returnStory(world: PaymentsWorld): ReturnStory {
  const invoices = invoiceStory(world);
  const payments = paymentsStory(world);
  const noor = finance();
  const boughtOf: ReturnStory['boughtOf'] = async (number, order, at = 0) => {
    const payment = (await invoices.desk(number)).payments[at]!;
    return { number, order, paymentId: payment.id, chargeId: payment.chargeId };
  };
  return {
    ...{ invoices, payments, noor, boughtOf, even: () => even(world) },
    goOn: async () => {
      await payments.settleDown();
      await world.retryFailedJobs();
      await world.work();
    },
    paid: async () => {
      const order = await invoices.order();
      const { organisationId } = order.buyer;
      await world.database.asOwner(`UPDATE identity.organisation SET country = 'GB' WHERE id = '${organisationId}'`);
      const { number } = await invoices.issued(order);
      await invoices.pay(number);
      await payments.settleDown();
      return boughtOf(number, order);
    },
    transfer: async (number, amount) => {
      const receivedOn = world.now().toISOString().slice(0, 10);
      const came = { number, amount: gbp(amount), receivedOn, bankReference: 'FT-1' };
      await world.get(RecordTransfer).execute(noor, came);
      await world.work();
    },
    ask: (paymentId, wish = {}) =>
      world.get(RefundPayment).execute(noor, { paymentId, reasonCode: 'customer-request', note: 'FT-back', ...wish }),
    refund: (id) => world.get(RefundsQuery).detail(noor, id),
    licence: ({ order }) => world.get(LicenceQuery).detail(order.buyer, order.reference.replace('R-', 'L-')),
    steps: async (number) => (await invoices.desk(number)).history.map(({ step }) => step),
    creditNotes: async ({ order }) => (await world.get(CreditNoteQuery).list(order.buyer, {})).items,
    difference: async (act) => {
      const [before, , after] = [await invoices.balances(), await act(), await invoices.balances()];
      const moved = Object.entries(after).map(([account, sum]) => [
        account,
        Number(sum) - Number(before[account] ?? 0),
      ]);
      return Object.fromEntries(moved.filter(([, sum]) => sum !== 0)) as Record<string, number>;
    },
  };
}

async function even(world: PaymentsWorld): Promise<void> {
  const lines = await world.get(TrialBalanceQuery).lines(finance());
  expect(lines.reduce((sum, { balance }) => sum + BigInt(balance.amount), 0n)).toBe(0n);
  const row = await world.database.reads.one<{ off: string }>(
    `SELECT ((SELECT coalesce(sum(amount), 0) FROM ledger.v_posting WHERE account = 'receivable')
      - (SELECT coalesce(sum(amount - paid - written_off), 0) FROM payments.invoice WHERE state <> 'void'))::text AS off`,
  );
  expect(row!.off).toBe('0');
}
