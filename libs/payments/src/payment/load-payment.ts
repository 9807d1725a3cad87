import type { EntityManager } from 'typeorm';
import { isId } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Attempt } from '../attempt/attempt.entity.js';
import { Invoice } from '../invoice/invoice.entity.js';
import { InvoicePayment } from '../invoice/invoice-payment.entity.js';
import { paymentNotFound } from '../payments.errors.js';
import { checkoutPayment, invoiceMoney, type Payment } from './payment.js';

/**
 * The payment, held until the transaction ends: two people cannot give the same money back. Of an invoice the invoice is
 * held, and with it all its payments.
 *
 * @throws payments.payment-not-found
 */
export const lockPayment = (tx: Tx, id: string): Promise<Payment> => load(tx, id, { mode: 'pessimistic_write' });

/** As it is now. @throws payments.payment-not-found */
export const readPayment = (reader: EntityManager, id: string): Promise<Payment> => load(reader, id);

async function load(reader: EntityManager, id: string, lock?: { mode: 'pessimistic_write' }): Promise<Payment> {
  if (!isId(id)) throw paymentNotFound();
  const held = lock ? { lock } : {};
  const attempt = await reader.getRepository(Attempt).findOne({ where: { id }, ...held });
  if (attempt) return checkoutPayment(attempt);
  const known = await reader.getRepository(InvoicePayment).findOneBy({ id });
  if (!known) throw paymentNotFound();
  const { invoiceId } = known;
  const invoice = await reader.getRepository(Invoice).findOneOrFail({ where: { id: invoiceId }, ...held });
  // Read under the lock: what was known before may have moved on.
  const payments = await reader.getRepository(InvoicePayment).find({ where: { invoiceId }, order: { id: 'ASC' } });
  return invoiceMoney(invoice, payments.find((one) => one.id === id) ?? known, payments);
}
