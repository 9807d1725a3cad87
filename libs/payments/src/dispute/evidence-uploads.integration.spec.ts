import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { StaffActor } from '#libs/kernel';
import { disputeStory, type DisputeStory } from '../../../../test/support/dispute-story.js';
import { paymentsStory, type PaymentsStory } from '../../../../test/support/payments-story.js';
import { finance, paymentsWorld, type PaymentsWorld } from '../../../../test/support/payments-world.js';
import { AddEvidenceFile } from './add-evidence-file.js';
import { AnswerDispute } from './answer-dispute.js';
import type { EvidenceFileField, NewEvidenceFile } from './evidence.js';
import { OpenEvidenceFile } from './open-evidence-file.js';
import { RemoveEvidenceFile } from './remove-evidence-file.js';

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

const pdf = (words: string): Buffer => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const RECEIPT: NewEvidenceFile = { field: 'receipt', name: 'receipt.pdf', body: pdf('our receipt') };
const LOG: NewEvidenceFile = { field: 'uncategorized_file', name: 'access-log.pdf', body: pdf('our log') };
const papers = async (): Promise<NewEvidenceFile[]> => [RECEIPT, LOG];

interface Sent {
  field?: EvidenceFileField;
  name?: string;
  actor?: StaffActor;
  beside?: () => Promise<readonly NewEvidenceFile[]>;
}
const add = (disputeId: string, bytes: Buffer, { field = 'receipt', name = 'a.pdf', actor, beside }: Sent = {}) =>
  world
    .get(AddEvidenceFile)
    .execute(actor ?? noor, { disputeId, field, fileName: name, body: Readable.from([bytes]) }, beside ?? papers);
const remove = (disputeId: string, field: EvidenceFileField) =>
  world.get(RemoveEvidenceFile).execute(noor, { disputeId, field });
const send = (disputeId: string) =>
  world
    .get(AnswerDispute)
    .execute(noor, { disputeId, evidence: { uncategorized_text: 'Paid.' }, submit: true }, papers);
const read = async (disputeId: string, field: EvidenceFileField) =>
  world.get(OpenEvidenceFile).execute(noor, { disputeId, field }, papers);
const isRefused = (asked: Promise<unknown>, code: string) => expect(asked).rejects.toMatchObject({ code });
/** What the audit log says of a dispute's files. */
const traces = (id: string) =>
  world.database.asOwner<{ action: string; by: string }>(
    `SELECT action, actor_id AS by FROM platform.audit_entry WHERE subject_id = $1 AND action LIKE '%evidence-file%'
     ORDER BY id`,
    [id],
  );

describe('a file of finance’s own for the answer to a dispute', () => {
  it('goes instead of ours of its kind, beside the others, with who has added it', async () => {
    const order = await disputes.paid();
    const { id, providerId } = await disputes.open(order);
    const scan = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    await add(id, pdf('the letter'), { name: '../خطاب موقّع.exe' });
    await add(id, scan, { field: 'customer_signature', name: 'order form.PDF' });
    const { uploads } = await disputes.disputeOf(order);
    expect(uploads).toMatchObject([
      { field: 'customer_signature', name: 'order form.png' },
      { field: 'receipt', name: 'خطاب موقّع.pdf', at: world.now().toISOString() },
    ]);
    expect(await read(id, 'receipt')).toMatchObject({ byFinance: true, body: pdf('the letter') });
    expect(await read(id, 'uncategorized_file')).toMatchObject({ byFinance: false, body: LOG.body });
    await send(id);
    await disputes.goOn();
    const answered = await disputes.disputeOf(order);
    expect(answered).toMatchObject({ evidenceState: 'sent', state: 'under-review' });
    expect(answered.files.map(({ field, byFinance }) => [field, byFinance]).toSorted()).toEqual([
      ['customer_signature', true],
      ['receipt', true],
      ['uncategorized_file', false],
    ]);
    const { evidence } = await story.stripe.disputes.retrieve(providerId);
    const provided = Object.fromEntries(answered.files.map((file) => [file.field, file.providerId]));
    expect(evidence).toMatchObject(provided);
    const uploaded = await story.stripe.files.retrieve(provided['customer_signature']!);
    expect(uploaded).toMatchObject({ filename: 'order form.png', type: 'png' });
    expect((await story.stripe.files.retrieve(provided['receipt']!)).filename).toBe('خطاب موقّع.pdf');
    expect(await read(id, 'receipt')).toMatchObject({ byFinance: true, body: pdf('the letter') });
    expect((await traces(id)).map(({ action }) => action)).toEqual(
      Array.from({ length: 2 }, () => 'payments.evidence-file-added'),
    );
  });

  it('can be removed until the answer is sent: ours goes again, and both steps are told', async () => {
    const order = await disputes.paid();
    const { id } = await disputes.open(order);
    await add(id, pdf('a mistake'));
    await isRefused(add(id, pdf('a second one')), 'payments.evidence-file-taken');
    await remove(id, 'receipt');
    await isRefused(remove(id, 'receipt'), 'payments.evidence-file-not-found');
    expect(await read(id, 'receipt')).toMatchObject({ byFinance: false, body: RECEIPT.body });
    const { uploads, history } = await disputes.disputeOf(order);
    expect(uploads).toEqual([]);
    expect(history.map(({ step }) => step)).toEqual(['opened', 'file-added', 'file-removed']);
    expect((await traces(id)).map(({ by }) => by)).toEqual([noor.userId, noor.userId]);
    await send(id);
    await isRefused(add(id, pdf('too late')), 'payments.dispute-closed');
    await isRefused(remove(id, 'receipt'), 'payments.dispute-closed');
  });

  it('is what its bytes are, and small enough beside the rest; otherwise nothing is kept', async () => {
    const order = await disputes.paid();
    const { id } = await disputes.open(order);
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('MZ a program'),
      Buffer.from('%PDF-1.7\nhalf sent'),
      Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(40)]),
    ]) {
      await isRefused(add(id, bytes, { name: 'letter.pdf' }), 'payments.evidence-file-invalid');
    }
    await isRefused(add(id, pdf('x'.repeat(4_500_000))), 'payments.evidence-too-large');
    // Alone it would fit; what it replaces does not count, and what goes beside it does.
    const large = pdf('x'.repeat(4_499_960));
    await isRefused(add(id, large, { field: 'refund_policy' }), 'payments.evidence-too-large');
    const onlyReceipt = async () => [RECEIPT];
    await add(id, large, { beside: onlyReceipt });
    await isRefused(add(id, pdf('x'.repeat(200)), { field: 'refund_policy' }), 'payments.evidence-too-large');
    expect((await disputes.disputeOf(order)).uploads).toHaveLength(1);
    const reviewer: StaffActor = { ...noor, roles: ['reviewer'] };
    await isRefused(add(id, pdf('not mine'), { actor: reviewer, field: 'refund_policy' }), 'kernel.forbidden');
    const none = '01a20000-0000-7000-8000-000000000000';
    await isRefused(add(none, pdf('of nothing')), 'payments.dispute-not-found');
    await isRefused(remove('not-an-id', 'receipt'), 'payments.dispute-not-found');
  });

  it('and the answer at the same moment: it goes with the answer, or is refused', async () => {
    const order = await disputes.paid();
    const { id } = await disputes.open(order);
    const [added] = await Promise.allSettled([add(id, pdf('just in time')), send(id)]);
    await disputes.goOn();
    const { files, uploads } = await disputes.disputeOf(order);
    const receipt = files.find(({ field }) => field === 'receipt')!;
    expect(receipt.byFinance).toBe(added.status === 'fulfilled');
    expect(uploads).toHaveLength(added.status === 'fulfilled' ? 1 : 0);
  });
});
