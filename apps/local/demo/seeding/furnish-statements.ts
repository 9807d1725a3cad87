import { IssueStatement, PayStatement, RecordSale, StatementsQuery } from '#libs/finance';
import type { StaffActor } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { DemoApp } from './demo-app.js';

/** On which day of a month finance issues the statements of the one before, and on which it pays. */
const ISSUED_ON = 4;
const PAID_ON = 18;

/** Contributors' shares of the history's sales, and their statements: all issued but the last month's, most of them paid. */
export async function furnishStatements(app: DemoApp, finance: StaffActor): Promise<void> {
  const sales = await app
    .get(Reads)
    .query<{ request_id: string }>('SELECT request_id FROM licensing.v_sale ORDER BY issued_at');
  // The same news that waits for the worker, which finds it done.
  for (const { request_id: requestId } of sales) await app.get(RecordSale).handle({ requestId } as never);
  const { months } = await app.get(StatementsQuery).ofMonth(finance, {});
  const thisMonth = app.now.toISOString().slice(0, 7);
  const [last, ...before] = months.filter((month) => month < thisMonth);
  if (last === undefined) return;
  for (const month of before.reverse()) await settleMonth(app, finance, month);
  app.clock.set(app.now);
}

async function settleMonth(app: DemoApp, finance: StaffActor, month: string): Promise<void> {
  const issuedAt = dayAfter(month, ISSUED_ON);
  if (issuedAt > app.now) return;
  app.clock.set(issuedAt);
  const { items } = await app.get(StatementsQuery).ofMonth(finance, { month });
  for (const { mayIssue, titleId, contributorName, amount } of items) {
    if (!mayIssue) continue;
    const key = { titleId, contributorName, currency: amount.currency, month };
    const { id, number } = await app.get(IssueStatement).execute(finance, key);
    const paidAt = dayAfter(month, PAID_ON);
    if (paidAt > app.now) continue;
    app.clock.set(paidAt);
    const paidOn = paidAt.toISOString().slice(0, 10);
    await app.get(PayStatement).execute(finance, { id, paidOn, paymentReference: `Transfer ${number}` });
    app.clock.set(issuedAt);
  }
}

/** A day of the month after. */
function dayAfter(month: string, day: number): Date {
  const [year = 2000, index = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, index, day, 9));
}
