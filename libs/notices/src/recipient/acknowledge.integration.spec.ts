import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MONDAY } from '../../../../test/support/licensing-world.js';
import { noticesWorld, places, rita, type Holder, type NoticesWorld } from '../../../../test/support/notices-world.js';
import { ChaseByHand, UndoChase } from '../chase/chase-by-hand.js';
import { ChaseDue } from '../chase/chase-due.js';
import { SendChase } from '../chase/send-chase.js';
import { NoticeLinks } from '../licensee/notice-links.js';
import { OwnNoticesQuery } from '../licensee/own-notices.query.js';
import { NoticesQuery } from '../notice/notices.query.js';
import { NoticeProofQuery } from '../proof/notice-proof.query.js';
import { SendNoticeWebhooks } from '../telling/send-notice-webhooks.js';
import { TellingQuery } from '../telling/telling.query.js';
import { AcknowledgeNotice } from './acknowledge-notice.js';
import { RecipientsQuery } from './recipients.query.js';

const HOUR = 3_600_000;

let house: NoticesWorld;
beforeAll(async () => {
  house = await noticesWorld();
});
afterAll(() => house.world.close());
beforeEach(() => {
  house.world.clock.set(MONDAY);
  Object.assign(places, { sent: [], isTaken: true, has: false });
});

/** A kill that reached some holders. */
async function killed(holders: number): Promise<{ id: string; all: (Holder & { recipientId: string })[] }> {
  const article = await house.world.article({ words: 80 });
  const made: Holder[] = [];
  for (let n = 0; n < holders; n += 1) made.push(await house.holder(article));
  const id = await house.sent(article, 'kill');
  const board = await house.board(id);
  const idOf = (licence: string): string => board.find(({ reference }) => reference === licence)!.id;
  return { id, all: made.map((holder) => ({ ...holder, recipientId: idOf(holder.licence) })) };
}

const counts = async (id: string) => (await house.world.get(NoticesQuery).detail(rita, id)).counts;
const told = (recipientId: string, occasion: string) =>
  house.world.database.reads
    .query<{ n: number }>(
      `SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE payload ->> 'event' = 'notices.recipient-told.v1'
         AND payload #>> '{payload,recipientId}' = $1 AND payload #>> '{payload,occasion}' = $2`,
      [recipientId, occasion],
    )
    .then(([row]) => row!.n);
const stepsOf = async (noticeId: string, id: string) =>
  (await house.world.get(RecipientsQuery).record(rita, { noticeId, id })).history.map(({ step }) => step);

describe('an acknowledgement', () => {
  it('is for the members of the organisation alone', async () => {
    const { all } = await killed(2);
    const [one, other] = all as [(typeof all)[0], (typeof all)[0]];
    const own = house.world.get(OwnNoticesQuery);
    expect((await own.list(one.member, {})).items.map(({ reference }) => reference)).toEqual([one.licence]);
    const desk = house.world.get(NoticesQuery);
    const [kill] = (await desk.list(rita, { reference: one.licence })).items;
    expect(kill).toMatchObject({ kind: 'kill', state: 'sent', counts: { reached: 2 } });
    expect((await desk.list(rita, { reference: 'L-1999-00001' })).items).toEqual([]);
    await expect(own.one(other.member, one.recipientId)).rejects.toMatchObject({ code: 'notices.notice-not-found' });
    const acknowledge = house.world.get(AcknowledgeNotice);
    await expect(acknowledge.execute(other.member, { id: one.recipientId, way: 'api' })).rejects.toMatchObject({
      code: 'notices.notice-not-found',
    });
    await expect(acknowledge.execute(one.member, { id: 'x', way: 'api' })).rejects.toMatchObject({ kind: 'not-found' });
    expect((await own.list(one.member, { open: true })).items).toHaveLength(1);
  });

  it('counts once, the first, whoever clicks at the same time and however often', async () => {
    const { id, all } = await killed(1);
    const [{ member, recipientId }] = all as [(typeof all)[0]];
    const acknowledge = house.world.get(AcknowledgeNotice);
    const path = await house.world.get(NoticeLinks).path({ recipientId, userId: member.userId });
    const link = new URL(path, 'https://x.example').searchParams.get('link')!;
    const all3 = await Promise.all([
      acknowledge.execute(member, { id: recipientId, way: 'api' }),
      acknowledge.byLink({ link }),
      acknowledge.execute(member, { id: recipientId, way: 'portal' }),
    ]);
    expect(new Set(all3.map((each) => JSON.stringify(each))).size).toBe(1);
    house.world.clock.advance(HOUR);
    expect(await acknowledge.byLink({ link })).toEqual(all3[0]);
    expect(await counts(id)).toEqual({ reached: 1, confirmed: 1, overdue: 0 });
    expect((await stepsOf(id, recipientId)).filter((step) => step === 'acknowledged')).toHaveLength(1);
  });

  it('by a mail’s link needs the whole link; reading it confirms nothing; who left the organisation cannot', async () => {
    const { id, all } = await killed(1);
    const [{ member, recipientId, licence }] = all as [(typeof all)[0]];
    const links = house.world.get(NoticeLinks);
    const path = await links.path({ recipientId, userId: member.userId });
    const link = new URL(path, 'https://x.example').searchParams.get('link')!;
    expect(await links.read(link)).toMatchObject({ kind: 'kill', reference: licence, acknowledgement: null });
    expect(await counts(id)).toMatchObject({ confirmed: 0 });
    const acknowledge = house.world.get(AcknowledgeNotice);
    for (const wrong of ['', 'a.b.c', `${link}x`, link.slice(0, -4)]) {
      await expect(acknowledge.byLink({ link: wrong })).rejects.toMatchObject({ code: 'notices.link-invalid' });
    }
    await house.world.database.asOwner('DELETE FROM identity.membership WHERE user_id = $1', [member.userId]);
    await expect(acknowledge.byLink({ link })).rejects.toMatchObject({ code: 'notices.link-invalid' });
    expect(await counts(id)).toMatchObject({ confirmed: 0 });
  });
});

describe('whoever does not answer', () => {
  it('is written to at half of the time and at its end, once each, and then the desk sees it', async () => {
    const { id, all } = await killed(1);
    const [{ recipientId }] = all as [(typeof all)[0]];
    const chase = house.world.get(ChaseDue);
    await chase.handle();
    expect(await told(recipientId, 'reminder')).toBe(0);
    house.world.clock.advance(2 * HOUR);
    await Promise.all([chase.handle(), chase.handle()]);
    expect(await told(recipientId, 'reminder')).toBe(1);
    expect(await counts(id)).toMatchObject({ overdue: 0 });
    house.world.clock.advance(2 * HOUR);
    await Promise.all([chase.handle(), chase.handle()]);
    expect(await told(recipientId, 'deadline')).toBe(1);
    expect(await counts(id)).toEqual({ reached: 1, confirmed: 0, overdue: 1 });
    expect((await house.board(id))[0]).toMatchObject({ answer: 'overdue', chases: 2 });
    const escalated = await house.world.database.reads.query(
      `SELECT 1 FROM graphile_worker._private_jobs WHERE payload ->> 'event' = 'notices.notice-overdue.v1'
         AND payload #>> '{payload,noticeId}' = $1`,
      [id],
    );
    expect(escalated).toHaveLength(1);
  });

  it('and confirms beside a reminder is chased or confirmed, never lost and never chased after', async () => {
    const { id, all } = await killed(6);
    house.world.clock.advance(2 * HOUR);
    const acknowledge = house.world.get(AcknowledgeNotice);
    await Promise.all([
      ...all.map(({ member, recipientId }) => acknowledge.execute(member, { id: recipientId, way: 'api' })),
      house.world.get(ChaseDue).handle(),
    ]);
    expect(await counts(id)).toMatchObject({ reached: 6, confirmed: 6 });
    house.world.clock.advance(48 * HOUR);
    await house.world.get(ChaseDue).handle();
    for (const { recipientId } of all) {
      expect(await told(recipientId, 'deadline')).toBe(0);
      const steps = await stepsOf(id, recipientId);
      expect(steps.lastIndexOf('reminded')).toBeLessThan(steps.indexOf('acknowledged'));
    }
  });

  it('is chased by hand unless that is undone, and the desk notes what they said', async () => {
    const { id, all } = await killed(2);
    const [one, other] = all as [(typeof all)[0], (typeof all)[0]];
    const byHand = house.world.get(ChaseByHand);
    const undone = await byHand.execute(rita, { noticeId: id });
    expect(undone).toMatchObject({ state: 'waiting', open: 2 });
    await house.world.get(UndoChase).execute(rita, { noticeId: id, id: undone.id });
    await house.world.get(SendChase).handle({ chaseId: undone.id });
    expect(await told(one.recipientId, 'by-hand')).toBe(0);
    const note = { noticeId: id, id: other.recipientId, name: 'Ms Okoth', note: 'Called +254 20 000.' };
    await house.world.get(AcknowledgeNotice).byDesk(rita, note);
    const again = await byHand.execute(rita, { noticeId: id });
    expect(again.open).toBe(1);
    const send = house.world.get(SendChase);
    await Promise.all([send.handle({ chaseId: again.id }), send.handle({ chaseId: again.id })]);
    expect([await told(one.recipientId, 'by-hand'), await told(other.recipientId, 'by-hand')]).toEqual([1, 0]);
    await expect(house.world.get(UndoChase).execute(rita, { noticeId: id, id: again.id })).rejects.toMatchObject({
      code: 'notices.chase-sent',
    });
    const board = await house.board(id);
    expect(board.find(({ id: row }) => row === other.recipientId)).toMatchObject({
      answer: 'confirmed',
      acknowledgement: { way: 'desk', name: 'Ms Okoth', note: 'Called +254 20 000.' },
    });
  });
});

describe('the proof', () => {
  it('has what went out by mail and webhook, what failed, and who confirmed', async () => {
    places.has = true;
    const { id, all } = await killed(1);
    const [{ member, recipientId, licence }] = all as [(typeof all)[0]];
    const consumer = house.world.get(SendNoticeWebhooks);
    const event = { recipientId, noticeId: id, organisationId: member.organisationId, reference: licence };
    const news = { ...event, kind: 'kill', occasion: 'sent' } as const;
    places.isTaken = false;
    await expect(consumer.handle(news, { eventId: 'e1' })).rejects.toThrow('cms.example 500');
    places.isTaken = true;
    await consumer.handle(news, { eventId: 'e1' });
    await consumer.handle(news, { eventId: 'e1' });
    expect(places.sent.map(({ id: sent }) => sent)).toEqual(['e1', 'e1', 'e1']);
    expect(places.sent[0]!.body).toMatchObject({
      ...{ id: recipientId, kind: 'kill', reference: licence, occasion: 'sent' },
      acknowledge: { url: `https://licensing.example/api/v1/notices/${recipientId}/acknowledgements` },
    });
    expect((await house.world.get(TellingQuery).of(recipientId))!.people).toMatchObject([{ userId: member.userId }]);
    await house.world.get(AcknowledgeNotice).execute(member, { id: recipientId, way: 'portal' });
    expect(await stepsOf(id, recipientId)).toEqual(['told', 'webhook-failed', 'webhook-taken', 'acknowledged']);
    const { fileName, stream } = await house.world.get(NoticeProofQuery).csv(rita, id);
    const csv = (await buffer(stream)).toString();
    expect(fileName).toMatch(/^kill-2026-11-2\d-proof\.csv$/);
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(5);
    expect(csv).toContain(`${licence},`);
    expect(csv).toMatch(/acknowledged,portal,member,Achieng Odhiambo/);
  });
});
