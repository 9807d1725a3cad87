import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLOCK, type Clock } from '#libs/kernel';
import { PostEntry, Recognise } from '#libs/ledger';
import { Audit } from '#platform/audit';
import { Reads, Transactions } from '#platform/database';
import { CONTRIBUTOR as NAME, shareArticle } from '../../../../test/support/contributor-seed.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import {
  finance,
  paymentsWorld,
  type PayableRequest,
  type PaymentsWorld,
} from '../../../../test/support/payments-world.js';
import { publishTaxTable } from '../../../../test/support/tax-seed.js';
import { TotalSales } from '../report/total-sales.js';
import { salesReportCsv } from '../report/sales-report-csv.js';
import { SalesReportQuery } from '../report/sales-report.query.js';
import { IssueStatement } from '../statement/issue-statement.js';
import { PayStatement } from '../statement/pay-statement.js';
import { payableCsv, statementCsv, statementPdf } from '../statement/statement-files.js';
import { StatementsQuery } from '../statement/statements.query.js';
import { RecordSale } from './record-sale.js';
import { ReturnSale } from './return-sale.js';

let world: PaymentsWorld;
let story: PaymentsStory;
let sales: RecordSale;
let returns: ReturnSale;
let statements: StatementsQuery;
let clock: Clock;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = paymentsStory(world);
  sales = world.get(RecordSale);
  returns = world.get(ReturnSale);
  clock = world.get<Clock>(CLOCK as never);
  statements = new StatementsQuery(world.get(Reads), clock);
  await publishTaxTable(world.database);
});
afterAll(() => world.close());

const staff = finance();

/** A settled order of 120.00 GBP net for an article by a contributor who gets 30%. @returns the request's id */
async function soldArticle(order: PayableRequest): Promise<string> {
  await world.database.asOwner('UPDATE identity.organisation SET country = $2 WHERE id = $1', [
    ...[order.buyer.organisationId, 'GB'],
  ]);
  await shareArticle(world.database, order.article.id);
  await world.pay(await story.checkout(order));
  await story.settleDown();
  const issued = world.published.find(
    ({ event, payload }) => event === 'licensing.licence-issued.v1' && payload['requestReference'] === order.reference,
  )!.payload as { requestId: string };
  await Promise.all([1, 2, 3].map(() => sales.handle(issued as never)));
  return issued.requestId;
}

const balance = async (account: string): Promise<string> =>
  (await world.database.reads.one<{ sum: string }>(
    'SELECT coalesce(sum(credit - debit), 0)::text AS sum FROM ledger.v_day WHERE account = $1',
    [account],
  ))!.sum;

const takeBack = (requestId: string, id: string, net: bigint): Promise<bigint> =>
  world.get(Transactions).run((tx) =>
    returns.within(tx, {
      ...{ requestId, source: { kind: 'refund', id }, net, description: 'Shares taken back', at: world.now() },
    }),
  );

describe('a contributor’s share', () => {
  it('is accrued once of the net price, and given back in parts until nothing is left', async () => {
    const requestId = await soldArticle(await world.order());
    expect(await balance('contributors-payable')).toBe('3600');
    const [sale] = await world.database.reads.query(`SELECT net, territory FROM finance.sale WHERE request_id = $1`, [
      requestId,
    ]);
    expect(sale).toMatchObject({ net: '12000' });
    const lines = await world.database.reads.query<{ net: string; section: string }>(
      'SELECT net, section FROM finance.sale_line WHERE request_id = $1',
      [requestId],
    );
    expect(lines.reduce((sum, { net }) => sum + Number(net), 0)).toBe(12000);
    expect(lines[0]!.section).toBe('Sea');
    const back = await Promise.all([1, 2].map(() => takeBack(requestId, 'one', 3333n)));
    expect(back.sort()).toEqual([0n, 1000n]);
    expect(await takeBack(requestId, 'two', 99_999n)).toBe(2600n);
    expect(await takeBack(requestId, 'three', 1n)).toBe(0n);
    expect(await balance('contributors-payable')).toBe('0');
  });
});

describe('statements', () => {
  it('are drafts until their month is over, issued once, exported and marked as paid', async () => {
    await soldArticle(await world.order());
    const month = world.now().toISOString().slice(0, 7);
    const { items } = await statements.ofMonth(staff, { month });
    expect(items).toMatchObject([
      { state: 'draft', contributorName: NAME, amount: { amount: '3600', currency: 'GBP' }, mayIssue: false },
    ]);
    const key = { titleId: items[0]!.titleId, contributorName: NAME, currency: 'GBP', month };
    const issue = new IssueStatement(world.get(Transactions), world.get(Audit), clock);
    await expect(issue.execute(staff, key)).rejects.toMatchObject({ code: 'finance.statement-month-open' });
    await world.later(32 * 86_400_000);
    const both = await Promise.allSettled([issue.execute(staff, key), issue.execute(staff, key)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [issued] = await statements.payable(staff);
    expect(issued).toMatchObject({ state: 'issued', number: expect.stringMatching(/^S-\d{4}-00001$/) });
    const detail = await statements.issued(staff, issued!.id!);
    // What was given back above is in it, with what was earned.
    expect(detail.lines.map(({ amount }) => amount.amount)).toEqual(expect.arrayContaining(['3600', '-1000', '-2600']));
    expect(detail.amount.amount).toBe('3600');
    expect(payableCsv([issued!])).toContain(`${NAME},`);
    expect(statementCsv(detail)).toContain(',-10.00,GBP');
    const pdf = await statementPdf(detail);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pay = new PayStatement(
      ...([world.get(Transactions), world.get(PostEntry), world.get(Audit), clock] as const),
    );
    const paidOn = world.now().toISOString().slice(0, 10);
    const input = { id: issued!.id!, paidOn, paymentReference: 'BACS 7' };
    await expect(pay.execute(staff, { ...input, paidOn: '2099-01-01' })).rejects.toMatchObject({
      code: 'finance.statement-paid-in-future',
    });
    await pay.execute(staff, input);
    await expect(pay.execute(staff, input)).rejects.toMatchObject({ code: 'finance.statement-paid' });
    expect(await balance('contributors-payable')).toBe('0');
    expect(await balance('bank')).toBe('3600');
    expect((await statements.issued(staff, issued!.id!)).state).toBe('paid');
  });
});

describe('the revenue report', () => {
  it('is the same from the sums of days as from the sales, and hears at once of a sale or of what goes back', async () => {
    const reports = new SalesReportQuery(world.get(Reads), clock);
    const totals = new TotalSales(world.get(Reads), world.get(Transactions));
    const ask = () => reports.report(staff, { by: 'buyer', currency: 'GBP', from: '2020-01-01' });
    const before = await ask();
    await Promise.all([totals.handle(), totals.handle()]);
    const [days] = await world.database.reads.query<{ n: number }>('SELECT count(*)::int AS n FROM finance.sale_total');
    expect(days!.n).toBeGreaterThan(0);
    expect(await ask()).toEqual(before);
    const requestId = await soldArticle(await world.order());
    expect((await ask()).sold.amount).toBe(String(Number(before.sold.amount) + 12000));
    await totals.handle();
    await takeBack(requestId, 'all of it', 12000n);
    const after = await ask();
    expect(after.returned.amount).toBe(String(Number(before.returned.amount) + 12000));
    await totals.handle();
    expect(await ask()).toEqual(after);
    await world.database.asOwner('DELETE FROM finance.sale_day');
    expect(await ask()).toEqual(after);
  });

  it('adds up, by every heading, to what was sold and to what the ledger has recognised', async () => {
    await world.get(Recognise).handle();
    const reports = new SalesReportQuery(world.get(Reads), clock);
    const [earned] = await world.database.reads.query<{ sum: string }>(
      'SELECT sum(earned)::text AS sum FROM ledger.v_deferral',
    );
    const from = '2020-01-01';
    for (const by of ['title', 'section', 'territory', 'medium', 'buyer'] as const) {
      const report = await reports.report(staff, { by, currency: 'GBP', from });
      expect([by, report.sold.amount, report.returned.amount]).toEqual([by, '36000', '24000']);
      expect([by, report.recognised.amount]).toEqual([by, earned!.sum]);
      const [first] = report.lines;
      const page = await reports.sales(staff, { by, currency: 'GBP', from, key: first!.key });
      expect(page.items.reduce((sum, { sold }) => sum + Number(sold.amount), 0)).toBe(Number(first!.sold.amount));
      expect(page.items[0]!.entryId).toMatch(/^[0-9a-f-]{36}$/);
      expect(salesReportCsv(report)).toContain('total,GBP,360.00,240.00,');
    }
    const all = await reports.report(staff, { by: 'buyer', currency: 'GBP', from });
    expect([all.lines.length, all.others]).toEqual([3, null]);
    const few = await reports.report(staff, { by: 'buyer', currency: 'GBP', from }, 1);
    expect([few.sold, few.returned, few.recognised]).toEqual([all.sold, all.returned, all.recognised]);
    const sum = (of: 'sold' | 'deferred') => Number(few.lines[0]![of].amount) + Number(few.others![of].amount);
    expect([few.others!.headings, sum('sold'), sum('deferred')]).toEqual([2, 36_000, Number(all.deferred.amount)]);
    expect(salesReportCsv(few)).toContain(`\n2 others,GBP,`);
    const by = await reports.report(staff, { by: 'section', currency: 'GBP', from });
    expect(by.lines.map(({ key }) => key)).toEqual(['Sea']);
  });
});
