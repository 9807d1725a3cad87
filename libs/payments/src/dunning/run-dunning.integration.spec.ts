import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SetStanding } from '#libs/licensing';
import { invoiceStory, type InvoiceStory } from '../../../../test/support/invoice-story.js';
import { paymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { IssueInvoice } from '../invoice/issue-invoice.js';
import { PauseDunning } from './pause-dunning.js';
import { RunDunning } from './run-dunning.js';

let world: PaymentsWorld;
let story: InvoiceStory;
beforeAll(async () => {
  world = await paymentsWorld(['thin']);
  story = invoiceStory(world);
});
afterAll(() => world.close());
beforeEach(() => {
  world.published.length = 0;
});

const taken = async (number: string) => (await story.desk(number)).dunning.taken.map(({ step }) => step);
const dunned = () =>
  world.published.filter(({ event }) => event === 'payments.invoice-dunned.v1').map(({ payload }) => payload['step']);

describe('dunning', () => {
  it('reminds, marks overdue, and holds the licence back after its grace; paying brings it back by itself', async () => {
    const order = await story.order({ days: 10 });
    const { number } = await story.issued(order);
    await story.days(5);
    expect(await taken(number)).toEqual(['reminder']);
    await story.days(6);
    expect((await story.desk(number)).state).toBe('overdue');
    expect(await story.standing(order.buyer.organisationId)).toBe('overdue');
    await story.days(20);
    expect(await taken(number)).toEqual(['reminder', 'due', 'first-reminder', 'second-reminder']);
    expect(await story.licenceState(order.reference)).not.toBe('suspended');
    await story.days(1);
    expect(await story.licenceState(order.reference)).toBe('suspended');
    await world.work();
    // Events are told in whatever order their jobs come.
    expect(dunned().sort()).toEqual(['due', 'first-reminder', 'reminder', 'second-reminder', 'suspension']);
    await story.pay(number);
    await paymentsStory(world).settleDown();
    expect(await story.desk(number)).toMatchObject({ state: 'paid', isLicenceSuspended: false });
    expect(await story.licenceState(order.reference)).toBe('active');
    expect(await story.standing(order.buyer.organisationId)).toBe('new');
  });

  it('takes each step once, however many workers look', async () => {
    const order = await story.order({ days: 1 });
    const { number } = await story.issued(order);
    await world.later(2 * 86_400_000);
    const run = () => world.get(RunDunning).handle();
    await Promise.all([run(), run(), run()]);
    expect(await taken(number)).toEqual(['due']);
    await world.work();
    expect(dunned()).toEqual(['due']);
  });

  it('of one invoice that cannot be done does not keep the others from their step, and is tried again', async () => {
    const [broken, other] = [
      await story.issued(await story.order({ days: 1 })),
      await story.issued(await story.order({ days: 1 })),
    ];
    const { id } = await story.desk(broken.number);
    // It sorts first, and its step cannot be written.
    await world.database.asOwner(
      `ALTER TABLE payments.dunning_step ADD CONSTRAINT none_of_this CHECK (invoice_id <> '${id}') NOT VALID`,
    );
    await world.later(2 * 86_400_000);
    await expect(world.get(RunDunning).handle()).rejects.toThrow('Dunning failed for 1 invoices.');
    expect([await taken(broken.number), await taken(other.number)]).toEqual([[], ['due']]);
    await world.database.asOwner('ALTER TABLE payments.dunning_step DROP CONSTRAINT none_of_this');
    await world.get(RunDunning).handle();
    expect([await taken(broken.number), await taken(other.number)]).toEqual([['due'], ['due']]);
  });

  it('lends nothing more to somebody who is overdue', async () => {
    const order = await story.order({ days: 1 });
    await story.issued(order);
    await story.days(2);
    const next = await story.order();
    await world.database.asOwner('UPDATE licensing.request SET organisation_id = $2 WHERE reference = $1', [
      ...[next.reference, order.buyer.organisationId],
    ]);
    await expect(
      world.get(IssueInvoice).execute(order.buyer, { reference: next.reference, poNumber: 'PO-1' }),
    ).rejects.toMatchObject({ code: 'payments.account-overdue' });
  });

  it('leaves a blocked licensee blocked', async () => {
    const order = await story.order({ days: 1 });
    await story.issued(order);
    const { organisationId } = order.buyer;
    await world.get(SetStanding).execute(finance(), { organisationId, standing: 'blocked', reason: 'A test.' });
    await story.days(2);
    expect(await story.standing(organisationId)).toBe('blocked');
  });
});

describe('a pause', () => {
  const pause = (number: string, until: string | null, reason = 'They dispute the amount.') =>
    world.get(PauseDunning).execute(finance(), { number, until, reason });
  const inDays = (days: number) => new Date(world.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  it('moves every step to come, and is in the history with its reason', async () => {
    const order = await story.order({ days: 1 });
    const { number } = await story.issued(order);
    await pause(number, inDays(20));
    await story.days(20);
    expect(await taken(number)).toEqual([]);
    await story.days(1);
    expect(await taken(number)).toEqual(['due']);
    const { history } = await story.desk(number);
    expect(history.find(({ step }) => step === 'dunning-paused')).toMatchObject({ note: 'They dispute the amount.' });
  });

  it('can be ended, needs a reason, and has an end', async () => {
    const { number } = await story.issued(await story.order({ days: 5 }));
    await expect(pause(number, inDays(-1))).rejects.toMatchObject({ code: 'payments.pause-invalid' });
    await expect(pause(number, inDays(181))).rejects.toMatchObject({ code: 'payments.pause-invalid' });
    await expect(pause(number, inDays(3), ' ')).rejects.toMatchObject({ code: 'payments.reason-needed' });
    await pause(number, inDays(3));
    expect((await story.desk(number)).pause).toMatchObject({ until: inDays(3) });
    await pause(number, null, 'Settled.');
    expect((await story.desk(number)).pause).toBeNull();
  });
});
