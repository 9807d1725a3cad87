import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { one, run, transaction } from './sql.js';
import type { BareStripe } from './stripe.js';

interface Attempt {
  id: string;
  request_id: string;
  reference: string;
  amount: string;
}

/**
 * What the product's job does: asks the provider, then settles, books and licenses in one transaction.
 *
 * @param queue whose commits do not wait for the disk, as the product's do not where a job is taken and done
 */
export async function settle(pool: Pool, queue: Pool, stripe: BareStripe, sessionId: string): Promise<void> {
  const [job] = await run<{ id: string }>(queue, 'lockJob', ['settle', sessionId]);
  if (!job) return;
  const attempt = await one<Attempt>(pool, 'attempt', [sessionId]);
  const session = await stripe.retrieveSession(sessionId);
  const paid = session.payment_status === 'paid' && String(session.amount_total) === attempt.amount;
  if (paid) await transaction(pool, (tx) => grant(tx, attempt));
  await run(queue, 'endJob', [job.id]);
}

async function grant(tx: PoolClient, attempt: Attempt): Promise<void> {
  const request = await one<{ id: string; content: { items: { articleId: string }[] } }>(tx, 'lockRequest', [
    attempt.reference,
  ]);
  await run(tx, 'settleAttempt', [attempt.id]);
  await book(tx, attempt);
  const licence = randomUUID();
  const reference = attempt.reference.replace('R', 'L');
  await run(tx, 'addLicence', [licence, reference, request.id, JSON.stringify(request.content)]);
  await run(tx, 'addItem', [randomUUID(), licence, request.content.items[0]?.articleId]);
  await run(tx, 'activateClaim', [request.id, licence]);
  await run(tx, 'moveRequest', [request.id, 'fulfilled']);
  await run(tx, 'addHistory', [request.id, ['fulfilled', 'licence-issued'], '{}']);
  await run(tx, 'addReceipt', [attempt.id, JSON.stringify({ reference, amount: attempt.amount })]);
  await run(tx, 'addJob', ['dispatch', null, JSON.stringify({ event: 'licence-issued', licence })]);
  await run(tx, 'addJob', ['dispatch', null, JSON.stringify({ event: 'receipt-issued', licence })]);
}

async function book(tx: PoolClient, { id, request_id, amount }: Attempt): Promise<void> {
  const entries = [randomUUID(), randomUUID(), randomUUID()];
  await run(tx, 'addEntries', [entries, ['order', 'payment', 'payment-fee'], [request_id, id, id]]);
  const both = (value: string): string[] => [value, `-${value}`];
  const accounts = ['receivable', 'deferred-revenue', 'stripe', 'receivable', 'stripe-fees', 'stripe'];
  const rows = entries.flatMap((entry) => [entry, entry]);
  await run(tx, 'addPostings', [rows, accounts, [...both(amount), ...both(amount), ...both('547')]]);
  await run(tx, 'addTotals', [entries]);
  const deferral = randomUUID();
  await run(tx, 'addDeferral', [deferral, request_id, amount]);
  await run(tx, 'addToProject', [deferral]);
}
