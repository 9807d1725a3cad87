import { beforeAll, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { contract } from '../testing/contract.js';

contract('disputes', process.env, (account) => {
  let stripe: Stripe;
  beforeAll(() => {
    ({ stripe } = account());
  });

  const disputed = async (card = 'pm_card_createDispute', movements = 1): Promise<Stripe.Dispute> => {
    const intent = await stripe.paymentIntents.create({
      amount: 12000,
      currency: 'gbp',
      payment_method: card,
      allowed_payment_method_types: ['card'],
      confirm: true,
    });
    const list = await account().until(
      () => stripe.disputes.list({ payment_intent: intent.id }),
      ({ data }) => data.length > 0 && data[0]!.balance_transactions.length >= movements,
    );
    return list.data[0]!;
  };
  const decided = (id: string): Promise<Stripe.Dispute> =>
    account().until(
      () => stripe.disputes.retrieve(id),
      ({ status }) => status === 'won' || status === 'lost',
    );

  it('withdraws the money with a fee, and says until when one may answer', async () => {
    const dispute = await disputed();
    expect(dispute.id).toMatch(/^(dp|du)_/);
    expect(dispute).toMatchObject({ object: 'dispute', amount: 12000, currency: 'gbp', status: 'needs_response' });
    expect(dispute.evidence_details.due_by).toBeGreaterThan(dispute.created);
    expect(dispute.evidence_details).toMatchObject({ has_evidence: false, past_due: false, submission_count: 0 });
    const [withdrawal] = dispute.balance_transactions;
    expect(withdrawal).toMatchObject({ amount: -12000, type: 'adjustment', reporting_category: 'dispute' });
    expect(withdrawal!.net).toBe(-12000 - withdrawal!.fee);
    const charge = await stripe.charges.retrieve(dispute.charge as string);
    expect(charge.disputed).toBe(true);
    await expect(stripe.refunds.create({ charge: charge.id })).rejects.toMatchObject({ code: 'charge_disputed' });
  });

  it('keeps evidence until it is sent, and gives the money back when it is won', async () => {
    const { id } = await disputed();
    const kept = await stripe.disputes.update(id, {
      evidence: { product_description: 'Republishing licence R-2026-00042' },
      submit: false,
    });
    expect(kept).toMatchObject({ status: 'needs_response', evidence_details: { has_evidence: true } });
    await stripe.disputes.update(id, { evidence: { uncategorized_text: 'winning_evidence' }, submit: true });
    const won = await decided(id);
    expect(won).toMatchObject({
      status: 'won',
      evidence: { product_description: 'Republishing licence R-2026-00042' },
      evidence_details: { submission_count: 1 },
    });
    const full = await account().until(
      () => stripe.disputes.retrieve(id),
      (dispute) => dispute.balance_transactions.length === 2,
    );
    expect(full.balance_transactions.map(({ amount }) => amount).sort()).toEqual([-12000, 12000].sort());
  });

  it('is an inquiry first where the bank only asks: nothing is taken, and giving the payment back closes it', async () => {
    const inquiry = await disputed('pm_card_createDisputeInquiry', 0);
    expect(inquiry).toMatchObject({ status: 'warning_needs_response', balance_transactions: [] });
    expect(inquiry.is_charge_refundable).toBe(true);
    await stripe.refunds.create({ charge: inquiry.charge as string });
    const closed = await account().until(
      () => stripe.disputes.retrieve(inquiry.id),
      ({ status }) => status === 'warning_closed',
    );
    expect(closed.balance_transactions).toEqual([]);
  });

  it('is lost by the bank, or by whoever accepts it', async () => {
    const first = await disputed();
    await stripe.disputes.update(first.id, { evidence: { uncategorized_text: 'losing_evidence' }, submit: true });
    expect(await decided(first.id)).toMatchObject({ status: 'lost' });
    const second = await disputed();
    expect(await stripe.disputes.close(second.id)).toMatchObject({ status: 'lost' });
    await expect(stripe.disputes.close(second.id)).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
  });
});
