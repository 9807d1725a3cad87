import { beforeAll, expect, it } from '@jest/globals';
import type Stripe from 'stripe';
import { contract } from '../testing/contract.js';

const PDF = Buffer.concat([
  Buffer.from('%PDF-1.4\n'),
  Buffer.from([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0d, 0x0a]),
  Buffer.from('1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj '),
  Buffer.from('3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
]);

contract('files', process.env, (account) => {
  let stripe: Stripe;
  beforeAll(() => {
    ({ stripe } = account());
  });
  const upload = (options: Stripe.RequestOptions = {}, data = PDF) =>
    stripe.files.create(
      { purpose: 'dispute_evidence', file: { data, name: 'certificate.pdf', type: 'application/pdf' } },
      options,
    );

  it('are uploaded whole, and are found again', async () => {
    const file = await upload();
    expect(file.id).toMatch(/^file_/);
    expect(file).toMatchObject({ object: 'file', purpose: 'dispute_evidence', type: 'pdf', size: PDF.length });
    expect(file.filename).toBe('certificate.pdf');
    expect((await stripe.files.retrieve(file.id)).id).toBe(file.id);
    const { data } = await stripe.files.list({ purpose: 'dispute_evidence', limit: 1 });
    expect(data[0]!.id).toBe(file.id);
    await expect(stripe.files.retrieve('file_nothing')).rejects.toMatchObject({ code: 'resource_missing' });
  });

  it('sent again under the same key are the same file', async () => {
    const idempotencyKey = `files-${Date.now()}`;
    const first = await upload({ idempotencyKey });
    expect((await upload({ idempotencyKey })).id).toBe(first.id);
  });

  it('that are no picture and no PDF are refused', async () => {
    await expect(upload({}, Buffer.from('#!/bin/sh\n'))).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
  });

  it('are named in the evidence of a dispute', async () => {
    const intent = await stripe.paymentIntents.create({
      ...{ amount: 12000, currency: 'gbp', payment_method: 'pm_card_createDispute' },
      ...{ allowed_payment_method_types: ['card'], confirm: true },
    });
    const { data } = await account().until(
      () => stripe.disputes.list({ payment_intent: intent.id }),
      (found) => found.data.length > 0,
    );
    const { id } = data[0]!;
    const { id: receipt } = await upload();
    const kept = await stripe.disputes.update(id, { evidence: { receipt }, submit: false });
    expect(kept).toMatchObject({ evidence: { receipt }, evidence_details: { has_evidence: true } });
    const unknown = stripe.disputes.update(id, { evidence: { receipt: 'file_nothing' }, submit: false });
    await expect(unknown).rejects.toMatchObject({ type: 'StripeInvalidRequestError' });
    const taken = await stripe.disputes.update(id, { evidence: { receipt: '' }, submit: false });
    expect(taken.evidence.receipt).toBeNull();
  });
});
