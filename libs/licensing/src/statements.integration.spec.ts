import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, systemActor } from '#libs/kernel';
import { licensingWorld, quoteInput, type World } from '../../../test/support/licensing-world.js';
import { IssueLicence } from './licence/issue-licence.js';
import { OrderForPayment } from './order/order-for-payment.js';
import { KeepQuote } from './quote/keep-quote.js';
import { PreviewQuote } from './quote/preview-quote.js';
import { AcceptOffer } from './request/accept-offer.js';
import { SubmitRequest } from './request/submit-request.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
  countStatements();
});
afterAll(() => world.close());

let sent = 0;
const counted = new WeakSet<Client>();

/** Counts every statement of every connection from now on, BEGIN and COMMIT too. */
function countStatements(): void {
  const { driver } = world.database.dataSource as unknown as { driver: { master: Pool } };
  driver.master.on('acquire', (client) => {
    if (counted.has(client)) return;
    counted.add(client);
    const query = client.query.bind(client);
    client.query = (...args: unknown[]) => {
      sent += 1;
      return query(...args);
    };
  });
}

async function statements<T>(work: () => Promise<T>): Promise<{ count: number; result: T }> {
  const before = sent;
  const result = await work();
  return { result, count: sent - before };
}
interface Client {
  query(...args: unknown[]): unknown;
}
interface Pool {
  on(event: 'acquire', listener: (client: Client) => void): void;
}

describe('the statements of a flow', () => {
  it('stay few: the whole flow has fifty-four for everybody', async () => {
    const member = await world.member();
    const input = quoteInput(await world.article());
    await world.get(PreviewQuote).execute(ANONYMOUS, input);
    const previewed = await statements(() => world.get(PreviewQuote).execute(ANONYMOUS, input));
    const kept = await statements(() => world.get(KeepQuote).execute(ANONYMOUS, input));
    const submit = () => world.get(SubmitRequest).execute(member, { quoteId: kept.result.id! });
    const submitted = await statements(submit);
    const { reference } = submitted.result;
    const accepted = await statements(() => world.get(AcceptOffer).execute(member, { reference }));
    const { transactions } = world.database;
    const openUntil = new Date(world.clock.now().getTime() + 3_600_000);
    const begun = await statements(() =>
      transactions.run((tx) => world.get(OrderForPayment).begin(tx, member, reference, openUntil)),
    );
    const { requestId } = begun.result;
    const issued = await statements(() =>
      transactions.run((tx) => world.get(IssueLicence).within(tx, systemActor('job:settle'), { requestId })),
    );
    const counts = [previewed, kept, submitted, accepted, begun, issued].map(({ count }) => count);
    expect(counts).toEqual([1, 2, 9, 5, 5, 8]);
  });
});
