import { Money } from '#libs/kernel';
import { entrySentence, movement, type NewEntry } from '#libs/ledger';
import { owedPostings } from '../settlement/book-payment.js';
import type { Allocation } from './allocate.js';
import type { Invoice } from './invoice.entity.js';
import type { InvoicePayment } from './invoice-payment.entity.js';

type Billed = Pick<Invoice, 'id' | 'number' | 'reference' | 'currency' | 'net' | 'tax' | 'issuedAt'>;

/** Owed from its issue on. */
export function invoiceEntry(invoice: Billed): NewEntry {
  const { id, number, reference, issuedAt } = invoice;
  return {
    source: { kind: 'invoice', id },
    description: entrySentence('invoice', { number, reference }),
    occurredAt: issuedAt,
    postings: owedPostings(invoice),
  };
}

/** What came: to the receivable what was owed, beyond it to what is to be returned; what had been lost comes back first. */
export function invoicePaymentEntries(
  { number, currency }: Billed,
  payment: Pick<InvoicePayment, 'id' | 'kind' | 'paidAt'>,
  { applied, recovered, surplus }: Allocation,
): NewEntry[] {
  const money = payment.kind === 'transfer' ? 'bank' : 'stripe';
  const of = (amount: bigint) => Money.of(amount, currency);
  const back: NewEntry = {
    source: { kind: 'write-off', id: payment.id },
    description: entrySentence('invoice-recovered', { number }),
    occurredAt: payment.paidAt,
    postings: movement('receivable', 'bad-debts', of(recovered)),
  };
  const came: NewEntry = {
    source: { kind: 'invoice-payment', id: payment.id },
    description: entrySentence(`invoice-${payment.kind}`, { number }),
    occurredAt: payment.paidAt,
    postings: [
      ...(applied > 0n ? movement(money, 'receivable', of(applied)) : []),
      ...(surplus > 0n ? movement(money, 'unapplied-payments', of(surplus)) : []),
    ],
  };
  return recovered > 0n ? [back, came] : [came];
}

/** Finance gives the rest up. */
export function writeOffEntry({ id, number }: Billed, rest: Money, now: Date): NewEntry {
  return {
    source: { kind: 'write-off', id },
    description: entrySentence('invoice-written-off', { number }),
    occurredAt: now,
    postings: movement('bad-debts', 'receivable', rest),
  };
}

/** Nothing is owed any more: the opposite of its entry. A void invoice was not paid. */
export function voidEntry(invoice: Billed, now: Date): NewEntry {
  const { id, number } = invoice;
  return {
    source: { kind: 'invoice-void', id },
    description: entrySentence('invoice-voided', { number }),
    occurredAt: now,
    postings: owedPostings(invoice).map(({ account, amount }) => ({ account, amount: amount.negated() })),
  };
}
