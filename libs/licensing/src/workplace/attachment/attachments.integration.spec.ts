import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import { licensingStories, nora } from '../../../../../test/support/licensing-stories.js';
import { licensingWorld, type World } from '../../../../../test/support/licensing-world.js';
import { AttachFile, LARGEST_ATTACHMENT } from './attach-file.js';
import { Attachments } from './attachments.query.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const LETTER = 'We grant it.\n';
const attach = (who: Actor, reference: string, body: string | Buffer = LETTER, fileName = 'letter.txt') =>
  world.get(AttachFile).execute(who, { reference, fileName, body: Readable.from([Buffer.from(body)]) });
const list = (who: Actor, reference: string) => world.get(Attachments).list(who, reference);
const open = (who: Actor, reference: string, attachmentId: string) =>
  world.get(Attachments).open(who, { reference, attachmentId });

describe('files beside a request', () => {
  it('come from both sides; the licensee sees the desk as one', async () => {
    const { member, reference } = await stories.inReview();
    const theirs = await attach(member, reference);
    const ours = await attach(nora, reference, '%PDF-1.7\n', 'terms.pdf.exe');
    expect(ours).toMatchObject({ name: 'terms.pdf.pdf', contentType: 'application/pdf', authorName: 'Nora Wells' });
    expect(await list(nora, reference)).toEqual([
      { ...theirs, from: 'licensee', authorName: 'Achieng Odhiambo' },
      { ...ours, from: 'desk', authorName: 'Nora Wells' },
    ]);
    expect((await list(member, reference))[1]).toMatchObject({ from: 'desk', authorName: null });
    const file = await open(member, reference, theirs.id);
    expect(await text(file.body)).toBe(LETTER);
    expect(file).toMatchObject({ name: 'letter.txt', contentType: 'text/plain', size: LETTER.length });
  });

  it('are for members of the organisation and for staff, and for nobody else', async () => {
    const { member, reference } = await stories.inReview();
    const { id } = await attach(member, reference);
    const stranger = await world.member();
    const other = await stories.inReview();
    await expect(list(stranger, reference)).rejects.toMatchObject({ code: 'licensing.request-not-found' });
    await expect(attach(stranger, reference)).rejects.toMatchObject({ code: 'licensing.request-not-found' });
    await expect(open(stranger, reference, id)).rejects.toMatchObject({ code: 'licensing.attachment-not-found' });
    await expect(open(nora, other.reference, id)).rejects.toMatchObject({ code: 'licensing.attachment-not-found' });
    await expect(attach({ ...nora, roles: ['finance'] }, reference)).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
  });

  it('are bounded in kind, size and number, also when many come at once', async () => {
    const { member, reference } = await stories.inReview();
    await expect(attach(member, reference, Buffer.from('MZ\0\0'), 'x.pdf')).rejects.toMatchObject({
      code: 'licensing.attachment-invalid',
    });
    const large = Buffer.alloc(LARGEST_ATTACHMENT + 1, 'a');
    await expect(attach(member, reference, large)).rejects.toMatchObject({ code: 'licensing.attachment-too-large' });
    expect(await list(member, reference)).toEqual([]);
    const results = await Promise.allSettled(Array.from({ length: 24 }, () => attach(member, reference)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(await list(member, reference)).toHaveLength(20);
    await expect(attach(member, reference)).rejects.toMatchObject({ code: 'licensing.too-many-attachments' });
  });

  it('are taken no more once a request is closed', async () => {
    const { member, reference } = await stories.inReview();
    await stories.decide(nora, { reference, decision: 'decline', reasonCode: 'rights-not-ours' });
    await expect(attach(member, reference)).rejects.toMatchObject({ code: 'licensing.request-moved-on' });
  });
});
