import type { Store } from '../state/store.js';
import { listOf } from './paging.js';
import { badParameter } from './stripe-failure.js';

type Plain = Record<string, unknown>;
type Finder = (store: Store, id: string) => object | undefined;

const customer: Finder = (store, id) => store.customers.get(id);
const paymentIntent: Finder = (store, id) => store.paymentIntents.get(id);
const charge: Finder = (store, id) => store.charges.get(id);
const balanceTransaction: Finder = (store, id) => store.balanceTransactions.get(id);
const source: Finder = (store, id) =>
  store.charges.get(id) ?? store.refunds.get(id) ?? store.disputes.get(id) ?? store.payouts.get(id);

const invoice: Finder = (store, id) => store.invoices.get(id)?.invoice;

/** Which fields of which object hold an id that `expand` may replace by its object. */
const EXPANDABLE: Record<string, Record<string, Finder>> = {
  'checkout.session': { customer, payment_intent: paymentIntent },
  payment_intent: { customer, latest_charge: charge },
  charge: { customer, payment_intent: paymentIntent, balance_transaction: balanceTransaction },
  refund: { charge, payment_intent: paymentIntent, balance_transaction: balanceTransaction },
  balance_transaction: { source },
  invoice: { customer },
  invoiceitem: { customer, invoice },
  invoice_payment: { invoice },
  dispute: { charge, payment_intent: paymentIntent },
  payout: { balance_transaction: balanceTransaction, failure_balance_transaction: balanceTransaction },
  credit_note: { customer, invoice },
  /** Objects within objects that have no name of their own, as an invoice payment's `payment`. */
  hash: { payment_intent: paymentIntent, charge },
};

/** Lists that are only there when asked for. */
const INCLUDABLE: Record<string, Record<string, (store: Store, id: string) => object>> = {
  'checkout.session': {
    line_items: (store, id) =>
      listOf(`/v1/checkout/sessions/${id}/line_items`, store.sessions.get(id)?.lineItems ?? []),
  },
  invoice: {
    payments: (store, id) =>
      listOf(
        `/v1/invoice_payments?invoice=${id}`,
        [...store.invoicePayments.oldestFirst()].filter((payment) => payment.invoice === id),
      ),
  },
  charge: {
    refunds: (store, id) =>
      listOf(
        `/v1/charges/${id}/refunds`,
        [...store.refunds.newestFirst()].filter((refund) => refund.charge === id),
      ),
  },
};

/** Replaces ids by objects as `expand[]=payment_intent.latest_charge` asks; copies, so that the store stays as it is. */
export function expandObject(store: Store, object: object, paths: readonly string[] | undefined): object {
  let expanded = object;
  for (const path of paths ?? []) {
    const parts = path.split('.');
    if (parts.length > 4) throw cannotExpand(path);
    expanded = expandPath(store, expanded as Plain, parts, path);
  }
  return expanded;
}

function expandPath(store: Store, object: Plain, parts: string[], path: string): Plain {
  const [part, ...rest] = parts;
  if (part === undefined) return object;
  if (object['object'] === 'list' && part === 'data') {
    const data = (object['data'] as Plain[]).map((item) => expandPath(store, item, rest, path));
    return { ...object, data };
  }
  const value = valueOf(store, object, part, path);
  if (value === null) return object;
  return { ...object, [part]: expandPath(store, value, rest, path) };
}

function valueOf(store: Store, object: Plain, part: string, path: string): Plain | null {
  const kind = typeof object['object'] === 'string' ? object['object'] : 'hash';
  const include = INCLUDABLE[kind]?.[part];
  if (include) return include(store, String(object['id'])) as Plain;
  const present = object[part];
  if (present !== null && typeof present === 'object') return present as Plain;
  const find = EXPANDABLE[kind]?.[part];
  if (!find) throw cannotExpand(path);
  if (typeof present !== 'string') return null;
  return (find(store, present) as Plain | undefined) ?? null;
}

const cannotExpand = (path: string): Error =>
  badParameter('parameter_invalid', `This property cannot be expanded (${path}).`, 'expand');
