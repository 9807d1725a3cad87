import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LicenceQuery } from '#libs/licensing';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { disputeStory, type Disputed, type DisputeStory } from '../../../../test/support/dispute-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { RefundPayment } from '../refund/refund-payment.js';
import { AnswerDispute } from './answer-dispute.js';
import { CollectEvidence } from './collect-evidence.js';
import type { DisputeDetail } from './disputes.query.js';
import { OpenEvidenceFile } from './open-evidence-file.js';
import { RemindDisputes } from './remind-disputes.js';

let world: PaymentsWorld;
let story: PaymentsStory;
let disputes: DisputeStory;
const noor = finance();
beforeAll(async () => {
  world = await paymentsWorld();
  story = paymentsStory(world);
  disputes = disputeStory(world, story);
});
afterAll(() => world.close());

const paid = () => disputes.paid();
const goOn = () => disputes.goOn();
const open = (order: Disputed) => disputes.open(order);
const disputeOf = (order: Disputed) => disputes.disputeOf(order);
const licenceOf = ({ buyer, licence }: Disputed) => world.get(LicenceQuery).detail(buyer, licence);
const moved = ({ entries }: DisputeDetail) => {
  const sums: Record<string, number> = {};
  for (const { account, amount } of entries.flatMap(({ postings }) => postings)) {
    sums[account] = (sums[account] ?? 0) + Number(amount.amount);
  }
  return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
};
const answer = (disputeId: string, words: string, submit = true) =>
  world.get(AnswerDispute).execute(noor, { disputeId, evidence: { uncategorized_text: words }, submit });

describe('a dispute', () => {
  it('without metadata is found by its charge, suspends the licence, and is booked once', async () => {
    const order = await paid();
    const dispute = await open(order);
    expect(dispute).toMatchObject({ state: 'needs-response', reason: 'fraudulent', answerable: true });
    expect(new Date(dispute.dueAt!).getTime()).toBeGreaterThan(world.now().getTime());
    expect(moved(dispute)).toEqual({ 'disputed-receivable': 12_000, stripe: -14_000, 'stripe-fees': 2_000 });
    const licence = await licenceOf(order);
    expect(licence).toMatchObject({ state: 'suspended', downloadable: false });
    expect(licence.suspensions).toMatchObject([{ cause: 'dispute', nextStep: expect.stringMatching(/bank/) }]);
    await goOn();
    expect((await disputeOf(order)).entries).toHaveLength(2);
    const again = world
      .get(RefundPayment)
      .execute(noor, { paymentId: order.paymentId, reasonCode: 'other', note: 'Again.' });
    await expect(again).rejects.toMatchObject({ code: 'payments.payment-disputed' });
  });

  it('that is won lifts the suspension and brings the money back, without the fee', async () => {
    const order = await paid();
    const { id } = await open(order);
    const { fields } = await world
      .get(CollectEvidence)
      .execute(noor, id, async () => [
        { at: '2026-11-29T10:00:00.000Z', by: 'Achieng Odhiambo', revision: 1, part: null },
      ]);
    expect(fields.uncategorized_text).toContain(order.licence);
    expect(fields.access_activity_log).toMatch(/accepted[\s\S]*downloaded, by Achieng/);
    await answer(id, 'kept for later', false);
    expect(await disputeOf(order)).toMatchObject({ evidenceState: 'draft', state: 'needs-response' });
    await answer(id, 'winning_evidence');
    await expect(answer(id, 'more')).rejects.toMatchObject({ code: 'payments.dispute-closed' });
    await goOn();
    const won = await disputeOf(order);
    expect(won).toMatchObject({ state: 'won', evidenceState: 'sent', answerable: false });
    expect(moved(won)).toEqual({ stripe: -2_000, 'stripe-fees': 2_000 });
    expect((await licenceOf(order)).suspensions).toEqual([]);
    expect((await licenceOf(order)).state).not.toBe('suspended');
    expect(won.history.map(({ step }) => step)).toEqual([
      'opened',
      'evidence-kept',
      'evidence-sending',
      'won',
      'evidence-sent',
    ]);
  });

  it('that is lost ends the licence; what was not earned bears it, and no claim is left', async () => {
    const order = await paid();
    const { providerId } = await open(order);
    await world.control(`/disputes/${providerId}/lose`);
    await goOn();
    await goOn();
    const lost = await disputeOf(order);
    expect(lost.state).toBe('lost');
    expect(moved(lost)).toEqual({ 'deferred-revenue': 12_000, stripe: -14_000, 'stripe-fees': 2_000 });
    expect(await licenceOf(order)).toMatchObject({ state: 'terminated', stateReason: { code: 'dispute-lost' } });
    // Late news of an earlier state opens nothing.
    await world.control('/webhooks/shuffle');
    await goOn();
    expect((await disputeOf(order)).state).toBe('lost');
  });

  it('and a refund at the same moment are never both paid', async () => {
    const order = await paid();
    const { refundId } = await world
      .get(RefundPayment)
      .execute(noor, { paymentId: order.paymentId, reasonCode: 'duplicate', note: 'Paid twice.' });
    await world.control('/disputes', { charge: order.chargeId });
    await goOn();
    const [payment] = await story.payments(order.reference);
    expect(payment!.refunds).toMatchObject([{ id: refundId, state: 'failed', failure: 'charge_disputed' }]);
    expect((await licenceOf(order)).state).toBe('suspended');
  });

  it('that is only asked about takes no money and no right; answered in vain, it is answered anew as a dispute', async () => {
    const order = await paid();
    const inquiry = await disputes.open(order, { inquiry: true });
    expect(inquiry).toMatchObject({ state: 'inquiry', answerable: true, entries: [] });
    expect((await licenceOf(order)).suspensions).toEqual([]);
    await answer(inquiry.id, 'They know us.');
    await goOn();
    expect(await disputeOf(order)).toMatchObject({ state: 'inquiry', evidenceState: 'sent', answerable: false });
    await world.control(`/disputes/${inquiry.providerId}/escalate`);
    await goOn();
    const escalated = await disputeOf(order);
    expect(escalated).toMatchObject({ state: 'needs-response', evidenceState: 'draft', answerable: true });
    expect(escalated.evidence).toEqual({ uncategorized_text: 'They know us.' });
    expect(moved(escalated)).toEqual({ 'disputed-receivable': 12_000, stripe: -14_000, 'stripe-fees': 2_000 });
    expect((await licenceOf(order)).state).toBe('suspended');
    await answer(inquiry.id, 'winning_evidence');
    await goOn();
    expect(await disputeOf(order)).toMatchObject({ state: 'won', evidenceState: 'sent' });
    expect((await licenceOf(order)).suspensions).toEqual([]);
  });

  it('that is only asked about ends with a refund of all, and no fee', async () => {
    const order = await paid();
    await disputes.open(order, { inquiry: true });
    await world
      .get(RefundPayment)
      .execute(noor, { paymentId: order.paymentId, reasonCode: 'customer-request', note: 'Not known to the payer.' });
    await goOn();
    await goOn();
    expect(await disputeOf(order)).toMatchObject({
      state: 'inquiry-closed',
      answerable: false,
      fee: null,
      entries: [],
    });
    const [payment] = await story.payments(order.reference);
    expect(payment!.refunds).toMatchObject([{ state: 'succeeded' }]);
    expect((await licenceOf(order)).state).toBe('terminated');
  });

  it('whose answer is lost on the way is answered once', async () => {
    const order = await paid();
    const { id, providerId } = await open(order);
    await world.control('/faults', {
      ...{ kind: 'server-error', method: 'POST', path: '/v1/disputes/', commit: true, times: 3 },
    });
    await answer(id, 'Here is the licence.');
    await goOn();
    await world.control('/faults', {}, 'DELETE');
    await goOn();
    expect(await disputeOf(order)).toMatchObject({ state: 'under-review', evidenceState: 'sent' });
    expect((await story.stripe.disputes.retrieve(providerId)).evidence_details.submission_count).toBeGreaterThan(0);
  });

  it('is answered with files: kept as they are sent, uploaded once each whatever gets lost, and named in the answer', async () => {
    const order = await paid();
    const { id, providerId } = await open(order);
    const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
    const files = [
      { field: 'service_documentation', name: 'licence-certificate.pdf', body: pdf('certificate') },
      { field: 'receipt', name: 'receipt.pdf', body: pdf('receipt') },
    ] as const;
    // The second upload is made and its answer lost; then the answer itself is refused for a while.
    await world.control('/faults', { kind: 'reset', method: 'POST', path: '/v1/files', commit: true, times: 2 });
    await world.control('/faults', { kind: 'unavailable', method: 'POST', path: '/v1/disputes/', times: 4 });
    const evidence = { uncategorized_text: 'Here is the licence.' };
    await world.get(AnswerDispute).execute(noor, { disputeId: id, evidence, submit: true }, async () => files);
    await goOn();
    await world.control('/faults', {}, 'DELETE');
    await goOn();
    const answered = await disputeOf(order);
    expect(answered).toMatchObject({ evidenceState: 'sent', state: 'under-review' });
    expect(answered.files).toMatchObject([
      { field: 'service_documentation', name: 'licence-certificate.pdf', size: files[0].body.length },
      { field: 'receipt', name: 'receipt.pdf' },
    ]);
    const { evidence: sent } = await story.stripe.disputes.retrieve(providerId);
    const [certificate, receipt] = answered.files.map((file) => file.providerId);
    expect(sent).toMatchObject({ ...evidence, receipt, service_documentation: certificate });
    expect((await story.stripe.files.list()).data).toHaveLength(2);
    const opened = await world.get(OpenEvidenceFile).execute(noor, { disputeId: id, field: 'receipt' }, async () => []);
    expect(opened.body.equals(files[1].body)).toBe(true);
    const missing = { disputeId: id, field: 'uncategorized_file' } as const;
    await expect(world.get(OpenEvidenceFile).execute(noor, missing, async () => [])).rejects.toMatchObject({
      code: 'payments.evidence-file-not-found',
    });
  });

  it('takes no more files than a bank does, and says so before anything is kept', async () => {
    const order = await paid();
    const { id } = await open(order);
    const large = { field: 'receipt', name: 'receipt.pdf', body: Buffer.alloc(4_500_001) } as const;
    const sent = world
      .get(AnswerDispute)
      .execute(noor, { disputeId: id, evidence: {}, submit: true }, async () => [large]);
    await expect(sent).rejects.toMatchObject({ code: 'payments.evidence-too-large' });
    expect(await disputeOf(order)).toMatchObject({ evidenceState: 'none', files: [], answerable: true });
  });

  it('that nobody answers is told of once before it is too late', async () => {
    const order = await paid();
    await open(order);
    const due = () => story.events(order.reference).filter((name) => name === 'payments.dispute-due.v1').length;
    await world.get(RemindDisputes).handle();
    await world.work();
    expect(due()).toBe(0);
    await world.later(7 * 86_400_000);
    await world.get(RemindDisputes).handle();
    await world.get(RemindDisputes).handle();
    await world.work();
    expect(due()).toBe(1);
    expect((await disputeOf(order)).answerable).toBe(true);
    await world.later(30 * 86_400_000);
    const late = await disputeOf(order);
    expect(late.answerable).toBe(false);
    await expect(answer(late.id, 'Too late.')).rejects.toMatchObject({ code: 'payments.dispute-closed' });
  });
});
