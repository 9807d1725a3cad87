import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Money, type StaffActor } from '#libs/kernel';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { DecideRefundLimit } from './decide-refund-limit.js';
import { ProposeRefundLimit } from './propose-refund-limit.js';
import { RefundLimitsQuery } from './refund-limits.query.js';
import { needsSecondPerson } from './refund-payment.js';

let world: PaymentsWorld;
beforeAll(async () => {
  world = await paymentsWorld([]);
});
afterAll(() => world.close());

const noor = finance();
const lina = finance();
const money = (amount: string, currency = 'GBP') => ({ amount, currency });
const propose = (actor: StaffActor, limit: ReturnType<typeof money>) =>
  world.get(ProposeRefundLimit).execute(actor, { limit, note: 'More goes back at once now.' });
const decide = (actor: StaffActor, limit: ReturnType<typeof money>, decision: 'approve' | 'refuse' = 'approve') =>
  world.get(DecideRefundLimit).execute(actor, { limit, decision });
const limitOf = async (currency: string) =>
  (await world.get(RefundLimitsQuery).list(noor)).find((limit) => limit.currency === currency);
const needsTwo = (amount: string, currency = 'GBP') =>
  needsSecondPerson(world.get(DataSource), Money.fromJson(money(amount, currency)));

describe('the limit above which a refund needs two people', () => {
  it('is itself set by two, and holds from then on', async () => {
    await propose(noor, money('40000'));
    expect(await limitOf('GBP')).toMatchObject({
      amount: money('25000'),
      proposal: { amount: money('40000'), isOwn: true },
    });
    expect(await needsTwo('30000')).toBe(true);
    await expect(decide(noor, money('40000'))).rejects.toMatchObject({ code: 'payments.refund-limit-own' });
    await decide(lina, money('40000'));
    expect(await limitOf('GBP')).toMatchObject({ amount: money('40000'), proposal: null });
    expect([await needsTwo('40000'), await needsTwo('40001')]).toEqual([false, true]);
    const entries = await world.database.reads.query<{ action: string }>(
      `SELECT action FROM platform.audit_entry WHERE action LIKE 'payments.refund-limit%' ORDER BY id`,
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'payments.refund-limit-proposed',
      'payments.refund-limit-set',
    ]);
  });

  it('of a currency that has none is proposed like any other; until then each refund needs two', async () => {
    expect(await needsTwo('1', 'KWD')).toBe(true);
    await propose(noor, money('5000', 'KWD'));
    expect(await limitOf('KWD')).toMatchObject({ amount: null, proposal: { amount: money('5000', 'KWD') } });
    await decide(lina, money('5000', 'KWD'));
    expect(await needsTwo('5000', 'KWD')).toBe(false);
  });

  it('is approved as it was seen; a changed proposal is looked at again', async () => {
    await propose(noor, money('1000', 'EUR'));
    await propose(noor, money('90000', 'EUR'));
    await expect(decide(lina, money('1000', 'EUR'))).rejects.toMatchObject({ code: 'payments.refund-limit-changed' });
    await expect(propose(lina, money('2000', 'EUR'))).rejects.toMatchObject({ code: 'payments.refund-limit-proposed' });
    await decide(lina, money('90000', 'EUR'), 'refuse');
    expect(await limitOf('EUR')).toMatchObject({ amount: money('30000', 'EUR'), proposal: null });
    await expect(propose(lina, money('30000', 'EUR'))).rejects.toMatchObject({ code: 'payments.refund-limit-same' });
  });

  it('decided by two at the same moment is decided once', async () => {
    await propose(noor, money('70000', 'USD'));
    const results = await Promise.allSettled([
      decide(lina, money('70000', 'USD')),
      decide(finance(), money('70000', 'USD'), 'refuse'),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not for others, and nobody but a person sets it', async () => {
    const reviewer: StaffActor = { ...finance(), roles: ['reviewer'] };
    await expect(propose(reviewer, money('1'))).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await expect(decide(reviewer, money('1'))).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });
});
