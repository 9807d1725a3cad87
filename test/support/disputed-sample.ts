import type { TestDatabase } from './test-database.js';

const ID = '01a20000-0000-7000-8000-00000000d15b';

/** A payment that its bank takes back, as if the provider had told of it. @returns the dispute's id */
export async function disputedSample(database: TestDatabase, paymentId: string): Promise<string> {
  await database.asOwner(
    `INSERT INTO payments.dispute (id, mode, provider_id, invoice_payment_id, reason, currency, amount, state, due_at,
       of_order, opened_at, created_at, updated_at)
     SELECT $1, i.mode, 'du_sample', p.id, 'fraudulent', p.currency, p.amount, 'needs-response', now() + interval '9 days',
       true, now(), now(), now()
     FROM payments.invoice_payment p JOIN payments.invoice i ON i.id = p.invoice_id WHERE p.id = $2`,
    [ID, paymentId],
  );
  return ID;
}
