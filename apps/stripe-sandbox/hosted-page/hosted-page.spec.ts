import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import type { Sandbox } from '../sandbox.js';
import { LICENCE_SESSION, sandboxWithClient, submitPage } from '../testing/harness.js';
import { moneyText } from './money-text.js';

describe('the hosted checkout page', () => {
  let sandbox: Sandbox;
  let stripe: Stripe;
  let control: Awaited<ReturnType<typeof sandboxWithClient>>['control'];
  beforeAll(async () => {
    ({ sandbox, stripe, control } = await sandboxWithClient());
  });
  afterAll(() => sandbox.close());

  const open = (): Promise<Stripe.Checkout.Session> => stripe.checkout.sessions.create(LICENCE_SESSION);
  const read = (id: string): Promise<Stripe.Checkout.Session> =>
    stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge.balance_transaction'] });

  it('says what is bought, that no real money moves, and asks for no card number', async () => {
    const session = await stripe.checkout.sessions.create({
      ...LICENCE_SESSION,
      line_items: [
        {
          quantity: 1,
          price_data: { currency: 'gbp', unit_amount: 35100, product_data: { name: '<b>Harbour</b> & Co' } },
        },
      ],
    });
    const answer = await fetch(session.url!);
    const page = await answer.text();
    expect(page).toContain('£351.00');
    expect(page).toContain('no real money');
    expect(page).toContain('&lt;b&gt;Harbour&lt;/b&gt; &amp; Co');
    expect(page).not.toMatch(/<script|card.?number"|<b>Harbour/i);
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self' https://shop.example");
  });

  it('pays: charge, fee, and back to the shop', async () => {
    const session = await open();
    const answer = await submitPage(sandbox, session.id, 'pay');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`https://shop.example/return?session=${session.id}`);
    const after = await read(session.id);
    expect(after).toMatchObject({ status: 'complete', payment_status: 'paid', url: null });
    expect(after.customer_details?.email).toBe('buyer@reader.example');
    const intent = after.payment_intent as Stripe.PaymentIntent;
    const charge = intent.latest_charge as Stripe.Charge;
    expect(intent.metadata).toEqual({ reference: 'R-2026-00042' });
    expect(charge.balance_transaction).toMatchObject({ amount: 35100, fee: 547, net: 34553, type: 'charge' });
    expect(await (await fetch(`${sandbox.url}/c/pay/${session.id}`)).text()).toContain('Already paid');
  });

  it('cannot be paid twice', async () => {
    const session = await open();
    const answers = await Promise.all([submitPage(sandbox, session.id, 'pay'), submitPage(sandbox, session.id, 'pay')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 303]);
    const after = await read(session.id);
    const charges = await stripe.charges.list({ payment_intent: (after.payment_intent as Stripe.PaymentIntent).id });
    expect(charges.data).toHaveLength(1);
  });

  it.each([
    ['decline-generic', 'card_declined', 'generic_decline'],
    ['decline-funds', 'card_declined', 'insufficient_funds'],
    ['decline-expired', 'expired_card', 'expired_card'],
  ])('declines (%s) and lets the buyer try again', async (outcome, code, declineCode) => {
    const session = await open();
    await submitPage(sandbox, session.id, outcome);
    const declined = await read(session.id);
    expect(declined).toMatchObject({ status: 'open', payment_status: 'unpaid' });
    expect((declined.payment_intent as Stripe.PaymentIntent).last_payment_error).toMatchObject({
      code,
      decline_code: declineCode,
    });
    expect(await (await fetch(session.url!)).text()).toContain('role="alert"');
    await submitPage(sandbox, session.id, 'pay');
    expect(await read(session.id)).toMatchObject({ payment_status: 'paid' });
  });

  it('asks the bank: failing keeps it unpaid, completing pays', async () => {
    const session = await open();
    const asked = await submitPage(sandbox, session.id, 'authenticate');
    expect(asked.headers.get('location')).toBe(`/c/pay/${session.id}/authenticate`);
    expect(await read(session.id)).toMatchObject({ payment_intent: { status: 'requires_action' } });
    const bank = await fetch(`${sandbox.url}/c/pay/${session.id}/authenticate`);
    expect(bank.headers.get('content-security-policy')).toContain("form-action 'self' https://shop.example");
    await submitPage(sandbox, session.id, 'fail', '/authenticate');
    expect(await read(session.id)).toMatchObject({ payment_intent: { status: 'requires_payment_method' } });
    await submitPage(sandbox, session.id, 'authenticate');
    await submitPage(sandbox, session.id, 'complete', '/authenticate');
    const after = await read(session.id);
    const charge = (after.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
    expect(charge.payment_method_details?.card?.three_d_secure?.result).toBe('authenticated');
  });

  it('cancels without paying, and closes the tab after paying', async () => {
    const cancelled = await open();
    const answer = await submitPage(sandbox, cancelled.id, '', '/cancel');
    expect(answer.headers.get('location')).toBe('https://shop.example/cancelled');
    expect(await read(cancelled.id)).toMatchObject({ status: 'open', payment_status: 'unpaid' });
    const closed = await open();
    const left = await submitPage(sandbox, closed.id, 'pay-and-close');
    expect(left.status).toBe(200);
    expect(await read(closed.id)).toMatchObject({ status: 'complete', payment_status: 'paid' });
  });

  it('expires after its time', async () => {
    const session = await open();
    await control('/clock/advance', { seconds: 86_401 });
    const answer = await submitPage(sandbox, session.id, 'pay');
    expect(answer.status).toBe(410);
    expect(await read(session.id)).toMatchObject({ status: 'expired', payment_status: 'unpaid', url: null });
  });

  it('prints each currency with its own decimals', () => {
    expect([moneyText(35100, 'gbp'), moneyText(500, 'jpy'), moneyText(1230, 'kwd')]).toEqual([
      '£351.00',
      'JP¥500',
      'KWD\u00a01.230',
    ]);
  });
});
