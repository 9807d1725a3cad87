import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import { licensingStories, nora, type Asked } from '../../../../test/support/licensing-stories.js';
import { licensingWorld, MONDAY, type World } from '../../../../test/support/licensing-world.js';
import { DraftQuery, EraseDraft, ForgetDrafts, KeepDraft } from '../draft/drafts.js';
import { LicenceQuery } from '../licence/licence.query.js';
import { OffersQuery } from '../offer/offers.query.js';
import { SendReminders } from '../reminder/send-reminders.js';
import { AcceptOffer } from '../request/accept-offer.js';
import { LiveRequestQuery } from '../request/live-request.query.js';
import { ReplyToOffer } from '../request/reply-to-offer.js';
import { WithdrawRequest } from '../request/withdraw-request.js';
import { CalendarFeeds } from './calendar-feed.js';
import { WalletCalendar } from './wallet-calendar.query.js';
import { WalletCsv } from './wallet-csv.query.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const stories = licensingStories(() => world);
const PORTAL = 'https://licensing.example.org';
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
const live = ({ member, reference }: Asked) => world.get(LiveRequestQuery).execute(member, reference);

describe('the live place in the queue', () => {
  it('moves when the desk decides others, and shows nothing of them', async () => {
    const inTurn = async () => {
      world.clock.advance(60_000);
      return stories.inReview();
    };
    const [first, second, third] = [await inTurn(), await inTurn(), await inTurn()];
    const before = await live(third);
    expect(before.queue).toMatchObject({ late: false, timeZone: 'Europe/London' });
    expect(Object.keys(before.queue!).sort()).toEqual(
      ['late', 'position', 'promisedAt', 'timeZone', 'waiting', 'workingMinutesLeft'].sort(),
    );
    await stories.decide(nora, { reference: first.reference, decision: 'approve' });
    const after = await live(third);
    expect(after.queue!.position).toBe(before.queue!.position - 1);
    await stories.decide(nora, {
      reference: second.reference,
      decision: 'decline',
      reasonCode: 'other',
      note: 'Not this one.',
    });
    expect((await live(third)).queue!.position).toBe(before.queue!.position - 2);
    expect(await codeOf(live({ ...third, member: first.member }))).toBe('licensing.request-not-found');
    await stories.decide(nora, { reference: third.reference, decision: 'approve' });
    expect(await live(third)).toMatchObject({ state: 'offered', queue: null });
    world.clock.set(MONDAY);
  });
});

describe('versions of an offer', () => {
  it('lie side by side, and an old one cannot be accepted', async () => {
    const asked = await stories.inReview();
    const { member, reference } = asked;
    await stories.decide(nora, { reference, decision: 'approve' });
    const [first] = (await world.get(OffersQuery).versions(member, reference)).items;
    await world.get(ReplyToOffer).execute(member, { reference, message: 'Could it be 100?' });
    const price = { amount: '10000', currency: 'GBP' };
    await stories.decide(nora, { reference, decision: 'counter', price, note: 'For this once.' });
    const { items } = await world.get(OffersQuery).versions(member, reference);
    expect(items.map(({ version, stands, changes }) => [version, stands, changes])).toEqual([
      [2, true, ['price', 'note']],
      [1, false, []],
    ]);
    const accept = (offerId: string) => world.get(AcceptOffer).execute(member, { reference, offerId });
    expect(await codeOf(accept(first!.id))).toBe('licensing.offer-replaced');
    expect(await codeOf(accept(items[0]!.id))).toBe('done');
    const stranger = await world.member();
    expect(await codeOf(world.get(OffersQuery).versions(stranger, reference))).toBe('licensing.request-not-found');
  });

  it('accepted and withdrawn in the same instant: one wins, the other hears who was quicker', async () => {
    for (let round = 0; round < 4; round += 1) {
      const asked = await stories.offered();
      const { member, reference } = asked;
      const results = await Promise.all([
        codeOf(stories.accept(asked)),
        codeOf(world.get(WithdrawRequest).execute(member, { reference })),
      ]);
      const state = await stories.stateOf(asked);
      // An accepted order that nobody pays yet may still be withdrawn, so both may have their turn.
      expect(['withdrawn', 'accepted']).toContain(state);
      if (results.includes('licensing.request-moved-on')) expect(state).toBe('withdrawn');
      else expect(results).toEqual(['done', 'done']);
    }
  });
});

describe('a draft', () => {
  it('is its writer’s own, the newest edit wins, and it is erased', async () => {
    const member = await world.member();
    const key = 'quote:0192';
    const keep = (text: string, editedAt: string) =>
      world.get(KeepDraft).execute(member, { key, content: { text }, editedAt });
    await keep('on the phone', '2026-11-23T09:59:00Z');
    expect(await keep('an older tab', '2026-11-23T09:58:00Z')).toMatchObject({ content: { text: 'on the phone' } });
    expect(await keep('later', '2026-11-23T09:59:30Z')).toMatchObject({ content: { text: 'later' } });
    // A clock that runs ahead is set back to now, so that it does not win for ever.
    expect((await keep('from tomorrow', '2026-11-24T09:59:30Z')).editedAt).toBe(MONDAY.toISOString());
    const other = await world.member();
    expect(await world.get(DraftQuery).one(other, key)).toBeNull();
    await world.get(EraseDraft).execute(member, { key });
    expect(await world.get(DraftQuery).one(member, key)).toBeNull();
  });

  it('of no known kind, or without end, is refused; one nobody came back to is forgotten', async () => {
    const member = await world.member();
    const keep = (key: string, text: string) =>
      codeOf(world.get(KeepDraft).execute(member, { key, content: { text }, editedAt: MONDAY.toISOString() }));
    expect(await keep('passwords', 'x')).toBe('licensing.draft-invalid');
    expect(await keep('free', 'x'.repeat(40_000))).toBe('licensing.draft-invalid');
    expect(await keep('free', 'A series on salt')).toBe('done');
    world.clock.set(new Date('2026-12-24T10:00:00Z'));
    await world.get(ForgetDrafts).handle();
    world.clock.set(MONDAY);
    expect(await world.get(DraftQuery).one(member, 'free')).toBeNull();
  });

  it('from two devices in the same instant is one of the two, whole', async () => {
    const member = await world.member();
    const editedAt = MONDAY.toISOString();
    const texts = ['phone', 'desk', 'tablet', 'tab'];
    await Promise.all(
      texts.map((text) => world.get(KeepDraft).execute(member, { key: 'free', content: { text }, editedAt })),
    );
    const kept = await world.get(DraftQuery).one(member, 'free');
    expect(texts).toContain(kept!.content['text']);
  });
});

describe('the wallet', () => {
  it('as CSV has a line for each licence, and no cell that begins a formula', async () => {
    const { member, licence } = await stories.licensed();
    await world.database.asOwner(`UPDATE licensing.licence SET headline = '=HYPERLINK("x")' WHERE reference = $1`, [
      licence,
    ]);
    const parts: string[] = [];
    for await (const part of world.get(WalletCsv).lines(member, {}, PORTAL)) parts.push(part);
    const csv = parts.join('');
    expect(csv.startsWith('\uFEFFlicence,revision,state')).toBe(true);
    const [, line] = csv.split('\r\n');
    expect(line).toContain(`${licence},1,active,"'=HYPERLINK(""x"")"`);
    expect(line).toContain('75.00,GBP');
    expect(line).toContain(',worldwide,en,');
    const none: string[] = [];
    for await (const part of world.get(WalletCsv).lines(member, { state: 'expired' }, PORTAL)) none.push(part);
    expect(none.join('').trim().split('\r\n')).toHaveLength(1);
    const stranger = await world.member();
    for await (const part of world.get(WalletCsv).lines(stranger, {}, PORTAL)) expect(part).not.toContain(licence);
    expect((await world.get(LicenceQuery).list(member, { text: 'no such words' })).items).toEqual([]);
    expect((await world.get(LicenceQuery).list(member, { text: licence.toLowerCase() })).items).toHaveLength(1);
  });

  it('as a calendar tells last days and deadlines, in English and Arabic', async () => {
    const { member, licence } = await stories.licensed();
    const calendar = await world.get(WalletCalendar).execute(member, 'en', PORTAL);
    expect(calendar).toContain(`UID:${licence}-ends@licensing.example.org`);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20271122');
    expect(await world.get(WalletCalendar).execute(member, 'en', PORTAL)).toBe(calendar);
    expect(await world.get(WalletCalendar).execute(member, 'ar', PORTAL)).toContain('آخر يوم');
  });

  it('has a private address that is renewed and taken back, and dies with the membership', async () => {
    const { member } = await stories.licensed();
    const feeds = world.get(CalendarFeeds);
    const asOwner = (sql: string, values: unknown[]) => world.database.asOwner(sql, values);
    await asOwner(
      `INSERT INTO identity.portal_user (id, name, email, email_verified, created_at, updated_at)
       VALUES ($1, 'Achieng', $2, true, now(), now())`,
      [member.userId, `${member.userId}@daily.example`],
    );
    await asOwner(
      `INSERT INTO identity.membership (organisation_id, user_id, roles, joined_at) VALUES ($1, $2, '{requester}', now())`,
      [member.organisationId, member.userId],
    );
    const first = await feeds.renew(member, 'en');
    expect(await feeds.open(first.token, PORTAL)).toContain('BEGIN:VCALENDAR');
    const second = await feeds.renew(member, 'en');
    expect(await codeOf(feeds.open(first.token, PORTAL))).toBe('licensing.calendar-feed-gone');
    const renewed = await Promise.all([feeds.renew(member, 'ar'), feeds.renew(member, 'ar')]);
    const open = await Promise.all([second, ...renewed].map(({ token }) => codeOf(feeds.open(token, PORTAL))));
    expect(open.filter((code) => code === 'done')).toHaveLength(1);
    await asOwner('DELETE FROM identity.membership WHERE user_id = $1', [member.userId]);
    const closed = await Promise.all(renewed.map(({ token }) => codeOf(feeds.open(token, PORTAL))));
    expect(new Set(closed)).toEqual(new Set(['licensing.calendar-feed-gone']));
    await feeds.revoke(member);
    expect((await feeds.status(member)).since).toBeNull();
    expect(await codeOf(feeds.open('not a token', PORTAL))).toBe('licensing.calendar-feed-gone');
  });
});

describe('reminders', () => {
  const told = async (reference: string): Promise<string[]> => {
    const rows = await world.database.asOwner<{ kind: string }>(
      `SELECT t.kind FROM licensing.reminder t
         LEFT JOIN licensing.request r ON r.id = t.subject_id LEFT JOIN licensing.licence l ON l.id = t.subject_id
        WHERE COALESCE(l.reference, r.reference) = $1 ORDER BY t.reminded_at, t.kind`,
      [reference],
    );
    return rows.map(({ kind }) => kind);
  };
  const at = async (iso: string, work: () => Promise<unknown>) => {
    world.clock.set(new Date(iso));
    await work();
    world.clock.set(MONDAY);
  };
  const remind = () => world.get(SendReminders).handle();

  it('come once each, however many workers look', async () => {
    const offered = await stories.offered();
    const accepted = await stories.accepted();
    const waiting = await stories.inReview();
    const { licence } = await stories.licensed();
    await remind();
    for (const { reference } of [offered, accepted, waiting]) expect(await told(reference)).toEqual([]);
    await at('2026-11-23T12:00:00Z', () => Promise.all([remind(), remind(), remind()]));
    expect(await told(accepted.reference)).toEqual(['payment-due']);
    await at('2026-11-30T09:00:00Z', remind);
    expect(await told(accepted.reference)).toEqual(['payment-due', 'payment-ending']);
    expect(await told(waiting.reference)).toEqual(['promise-broken']);
    await at('2026-12-06T09:00:00Z', remind);
    expect(await told(offered.reference)).toEqual(['offer-ending']);
    expect(await told(licence)).toEqual([]);
    await at('2027-10-30T09:00:00Z', remind);
    await at('2027-10-31T09:00:00Z', remind);
    expect(await told(licence)).toEqual(['licence-ending']);
    await at('2027-11-17T09:00:00Z', remind);
    expect(await told(licence)).toEqual(['licence-ending', 'licence-ending']);
  });

  it('call nobody to what the newsroom has withdrawn, and do again once it is back', async () => {
    const offered = await stories.offered();
    const [accepted, other] = [await stories.accepted(), await stories.accepted()];
    for (const { article } of [offered, accepted]) await killArticle(world.database, article);
    await at('2026-11-23T12:00:00Z', remind);
    await at('2026-11-30T09:00:00Z', remind);
    await at('2026-12-06T09:00:00Z', remind);
    expect(await told(other.reference)).toEqual(['payment-due', 'payment-ending']);
    for (const { reference } of [offered, accepted]) expect(await told(reference)).toEqual([]);
    await world.database.asOwner(`UPDATE catalogue.article SET state = 'live' WHERE id = $1`, [offered.article.id]);
    await at('2026-12-06T09:00:00Z', remind);
    expect(await told(offered.reference)).toEqual(['offer-ending']);
  });
});
