import { actorRef, type Actor } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Invoice } from './invoice.entity.js';
import { invoiceStates, type InvoiceBy, type InvoiceState } from './invoice.states.js';

export interface InvoiceStep {
  step: string;
  actor: Actor;
  now: Date;
  /** Left out: it stays where it is. */
  to?: InvoiceState;
  note?: string | null;
  /** Ids and facts. */
  data?: Record<string, unknown>;
  changes?: Partial<
    Pick<Invoice, 'paid' | 'writtenOff' | 'pausedUntil' | 'pauseReason' | 'suspendedAt' | 'reasonCode' | 'paidAt'>
  >;
}

const byOf = (actor: Actor): InvoiceBy => (actor.kind === 'member' || actor.kind === 'staff' ? actor.kind : 'system');

/** Takes a step of a locked invoice and writes its history. @throws invoice.state-conflict for one outside the table */
export async function stepInvoice(tx: Tx, invoice: Invoice, input: InvoiceStep): Promise<void> {
  const { step, actor, now, to, note, data, changes } = input;
  const from = invoice.state;
  if (to && to !== from) invoiceStates.assert(from, to, byOf(actor));
  const changed = { ...changes, ...(to ? { state: to } : {}), updatedAt: now };
  await tx.update(Invoice, { id: invoice.id }, changed);
  Object.assign(invoice, changed);
  await writeInvoiceHistory(tx, invoice.id, { step, from, to: invoice.state, actor, now, note, data });
}

interface HistoryLine {
  step: string;
  from: InvoiceState | null;
  to: InvoiceState;
  actor: Actor;
  now: Date;
  note?: string | null | undefined;
  data?: Record<string, unknown> | undefined;
}

export async function writeInvoiceHistory(tx: Tx, invoiceId: string, line: HistoryLine): Promise<void> {
  await tx.query(
    `INSERT INTO payments.invoice_history (invoice_id, step, from_state, to_state, actor_kind, actor_id, note, data, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[invoiceId, line.step, line.from, line.to, byOf(line.actor), actorRef(line.actor).id ?? 'unknown'],
      ...[line.note ?? null, JSON.stringify(line.data ?? {}), line.now],
    ],
  );
}

/** The invoice, locked until the transaction ends. */
export const lockInvoice = (tx: Tx, where: { id: string } | { number: string }): Promise<Invoice | null> =>
  tx.getRepository(Invoice).findOne({ where, lock: { mode: 'pessimistic_write' } });
