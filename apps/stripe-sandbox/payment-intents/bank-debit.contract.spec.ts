import { beforeAll, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { contract } from '../testing/contract.js';

contract('bank debit', process.env, (account) => {
  let stripe: Stripe;
  beforeAll(() => {
    ({ stripe } = account());
  });

  const debit = (paymentMethod: string): Promise<Stripe.PaymentIntent> =>
    stripe.paymentIntents.create({
      amount: 12000,
      currency: 'usd',
      payment_method: paymentMethod,
      allowed_payment_method_types: ['us_bank_account'],
      confirm: true,
      mandate_data: {
        customer_acceptance: {
          type: 'online',
          online: { ip_address: '127.0.0.1', user_agent: 'contract suite' },
        },
      },
      metadata: { reference: 'R-2026-00042' },
    });
  const answered = async (intent: Stripe.PaymentIntent): Promise<Stripe.PaymentIntent> => {
    await account().later(7 * 86_400);
    return account().until(
      () => stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge.balance_transaction'] }),
      ({ status }) => status !== 'processing',
    );
  };

  it('is processing until the bank has answered, then paid', async () => {
    const intent = await debit('pm_usBankAccount_success');
    expect(intent).toMatchObject({ status: 'processing', amount_received: 0 });
    const pending = await stripe.charges.retrieve(intent.latest_charge as string);
    expect(pending.id).toMatch(/^py_/);
    expect(pending).toMatchObject({ status: 'pending', payment_method_details: { type: 'us_bank_account' } });
    await expect(stripe.paymentIntents.confirm(intent.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
    const paid = await answered(intent);
    expect(paid).toMatchObject({ status: 'succeeded', amount_received: 12000 });
    expect((paid.latest_charge as Stripe.Charge).balance_transaction).toMatchObject({ amount: 12000, type: 'payment' });
  });

  it('fails when the bank refuses', async () => {
    const failed = await answered(await debit('pm_usBankAccount_insufficientFunds'));
    expect(failed).toMatchObject({ status: 'requires_payment_method', amount_received: 0 });
    expect(failed.last_payment_error?.message).toBeTruthy();
    expect(failed.latest_charge).toMatchObject({ status: 'failed', paid: false });
  });
});
