import { NestFactory } from '@nestjs/core';
import { newId, type StaffActor } from '#libs/kernel';
import { RecordTransfer, RefundPayment, ReturnSurplus } from '#libs/payments';
import { loadConfig } from '#platform/config';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { once } from '../../bench/ground/database.js';
import { pause, type Chance } from './chance.js';
import type { Tally } from './people.js';

const NOOR: StaffActor = {
  ...{ kind: 'staff', userId: newId(), email: 'finance@desk.example' },
  ...{ name: 'Finance', roles: ['finance'] },
};

interface Row {
  id: string;
  number: string;
  amount: string;
  currency: string;
}

const OPEN = `SELECT id, number, (amount - paid)::text AS amount, currency FROM payments.invoice
  WHERE state IN ('open', 'overdue') AND amount > paid ORDER BY id DESC LIMIT 20`;
const TRANSFERRED = `
  SELECT p.id, i.number, p.applied::text AS amount, p.currency FROM payments.invoice_payment p
  JOIN payments.invoice i ON i.id = p.invoice_id
  WHERE p.kind = 'transfer' AND i.state = 'paid' AND NOT EXISTS (
    SELECT FROM payments.refund r WHERE r.invoice_payment_id = p.id) ORDER BY p.id DESC LIMIT 20`;
/** Paid by card, with a part that has not gone back; what a bank has taken back is refused at the desk. */
const SETTLED = `
  SELECT a.id, a.reference AS number, a.amount::text, a.currency FROM payments.attempt a
  WHERE a.state = 'settled' AND NOT EXISTS (SELECT FROM payments.refund r WHERE r.payment_id = a.id)
  ORDER BY a.id DESC LIMIT 20`;
const SURPLUS = `
  SELECT p.id, i.number, p.surplus::text AS amount, p.currency FROM payments.invoice_payment p
  JOIN payments.invoice i ON i.id = p.invoice_id WHERE p.surplus_state = 'waiting' ORDER BY p.id DESC LIMIT 20`;

/**
 * Finance at its desk, in this process: records transfers of the whole or of a part, beside the card that may pay the
 * same invoice, sends some of them back by hand, refunds cards in part or whole, and returns what was paid too much.
 */
export async function financeWorks(
  stage: { ownerUrl: string; env: Record<string, string> },
  tally: Tally,
  chance: Chance,
): Promise<void> {
  const config = loadConfig({ ...stage.env, IMPRIMATUR_ENV: 'test' });
  const desk = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), { logger: false });
  const some = async (sql: string): Promise<Row | undefined> => {
    const rows = await once<Row>(stage.ownerUrl, sql);
    return rows.length > 0 ? chance.of(rows) : undefined;
  };
  const transfer = async (): Promise<void> => {
    const found = await some(OPEN);
    if (!found) return;
    const { number, currency } = found;
    const whole = Number(found.amount);
    const amount = String(chance.next() < 0.6 ? whole : Math.max(1, Math.floor(whole * chance.next())));
    const receivedOn = new Date().toISOString().slice(0, 10);
    const came = { number, amount: { amount, currency }, receivedOn, bankReference: `FT-${newId()}` };
    await desk.get(RecordTransfer).execute(NOOR, came);
    tally.transferred += 1;
  };
  /** A part of it, or all that is left. */
  const giveBack = async (sql: string): Promise<boolean> => {
    const found = await some(sql);
    if (!found) return false;
    const part = String(Math.max(1, Math.floor(Number(found.amount) * chance.next())));
    const wish = chance.next() < 0.3 ? {} : { amount: { amount: part, currency: found.currency } };
    const why = { reasonCode: 'customer-request', note: 'FT-back' } as const;
    await desk.get(RefundPayment).execute(NOOR, { paymentId: found.id, ...wish, ...why });
    return true;
  };
  const sendBack = async (): Promise<void> => {
    if (await giveBack(TRANSFERRED)) tally.sentBack += 1;
  };
  const refund = async (): Promise<void> => {
    if (await giveBack(SETTLED)) tally.refundedAtDesk += 1;
  };
  const returnSurplus = async (): Promise<void> => {
    const found = await some(SURPLUS);
    if (found)
      await desk.get(ReturnSurplus).execute(NOOR, { number: found.number, paymentId: found.id, note: 'Twice.' });
  };
  while (Date.now() < tally.until) {
    await pause(chance.between(400, 1200));
    // The database is killed under it, and others are faster: the next round finds what is left.
    await chance
      .of([transfer, transfer, sendBack, refund, returnSurplus])()
      .catch(() => (tally.retries += 1));
  }
  await desk.close().catch(() => undefined);
}
