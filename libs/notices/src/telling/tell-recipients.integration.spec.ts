import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EndLicenceItems, LicenceQuery } from '#libs/licensing';
import { OpenPackage } from '#libs/packaging';
import { luis, noticesWorld, places, rita, type NoticesWorld } from '../../../../test/support/notices-world.js';
import { killArticle, reviseArticle } from '../../../../test/support/licensing-seed.js';
import { finance } from '../../../../test/support/licensing-world.js';
import { CallBackNotice } from '../notice/call-back-notice.js';
import { NoticesQuery } from '../notice/notices.query.js';
import { SendNotice } from '../notice/send-notice.js';
import { ProposeLateKill } from '../notice/propose-late-kill.js';
import { ProposeNotices } from '../notice/propose-notices.js';
import { NoticeMarkersQuery } from '../licensee/notice-markers.query.js';
import { ReachQuery } from '../reach/reach.query.js';
import { TellPage } from './tell-page.js';
import { TellRecipients } from './tell-recipients.js';

let house: NoticesWorld;
beforeAll(async () => {
  house = await noticesWorld();
});
afterAll(() => house.world.close());
beforeEach(() => void Object.assign(places, { sent: [], isTaken: true, has: false }));

const article = () => house.world.article({ words: 80 });
const detail = (id: string) => house.world.get(NoticesQuery).detail(rita, id);
const events = (noticeId: string) =>
  house.world.database.reads.query<{ n: number; reference: string }>(
    `SELECT count(*)::int AS n, payload #>> '{payload,reference}' AS reference FROM graphile_worker._private_jobs
     WHERE payload ->> 'event' = 'notices.recipient-told.v1' AND payload #>> '{payload,noticeId}' = $1 GROUP BY 2`,
    [noticeId],
  );

describe('a notice', () => {
  it('says whom it reaches before it is sent, and refuses to reach others than were seen', async () => {
    const one = await article();
    await house.holder(one);
    await house.holder(one);
    const reach = house.world.get(ReachQuery);
    expect(await reach.of(rita, { articleId: one.id })).toMatchObject({ licences: 2, organisations: 2, people: 2 });
    const page = await reach.of(rita, { articleId: one.id, limit: 1 });
    expect(page).toMatchObject({ items: [{ state: 'active', people: 1 }], nextCursor: expect.any(String) });
    const rest = await reach.of(rita, { articleId: one.id, limit: 1, cursor: page.nextCursor! });
    expect([rest.items.length, rest.nextCursor]).toEqual([1, null]);
    const id = await house.draft(one, 'correction');
    const { revision } = await detail(id);
    await expect(house.world.get(SendNotice).execute(rita, { id, revision, expected: 1 })).rejects.toMatchObject({
      code: 'notices.reach-changed',
    });
    expect(await detail(id)).toMatchObject({ state: 'draft', counts: { reached: 0 } });
  });

  it('is sent once when two people send it, and can be called back until its sending begins', async () => {
    const one = await article();
    await house.holder(one);
    const id = await house.draft(one, 'correction');
    const both = await Promise.allSettled([house.send(id, rita), house.send(id, luis)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await house.world.get(CallBackNotice).execute(luis, { id });
    await house.world.get(TellRecipients).handle({ noticeId: id });
    expect(await detail(id)).toMatchObject({ state: 'draft', counts: { reached: 0 } });
    await house.send(id);
    await house.world.get(TellRecipients).handle({ noticeId: id });
    await expect(house.world.get(CallBackNotice).execute(luis, { id })).rejects.toMatchObject({
      code: 'notices.sending-began',
    });
    expect((await detail(id)).history.map(({ to }) => to)).toEqual(['draft', 'sending', 'draft', 'sending', 'sent']);
  });

  it('tells each licence once, whatever is killed on the way and run twice at once', async () => {
    const one = await article();
    const holders = [];
    for (let n = 0; n < 5; n += 1) holders.push(await house.holder(one));
    const id = await house.draft(one, 'kill');
    await house.send(id);
    const tell = house.world.get(TellRecipients);
    const pages = house.world.get(TellPage);
    const within = pages.within.bind(pages);
    let calls = 0;
    pages.within = async (...args) => {
      const told = await within(...args);
      calls += 1;
      // The third page is written and then the process dies before it commits.
      if (calls === 3) throw new Error('killed');
      return told;
    };
    await expect(tell.tell(id, 2)).rejects.toThrow('killed');
    pages.within = within;
    expect(await detail(id)).toMatchObject({ state: 'sending', counts: { reached: 4 } });
    await Promise.all([tell.tell(id, 2), tell.tell(id, 2), tell.tell(id, 2)]);
    expect(await detail(id)).toMatchObject({ state: 'sent', counts: { reached: 5, confirmed: 0 } });
    const told = await events(id);
    expect(told.map(({ reference }) => reference).sort()).toEqual(holders.map(({ licence }) => licence).sort());
    expect(told.every(({ n }) => n === 1)).toBe(true);
    const versions = await house.world.database.reads.query(
      `SELECT version FROM packaging.package WHERE reference = ANY ($1) AND version > 1`,
      [holders.map(({ licence }) => licence)],
    );
    expect(versions).toEqual(holders.map(() => ({ version: 2 })));
  });

  it('of a kill closes the files that were made, at once and with a clear state', async () => {
    const one = await article();
    const { member, licence } = await house.holder(one);
    await house.world.database.asOwner(
      `UPDATE packaging.package SET state = 'ready', sha256 = repeat('a', 64), size = 9, files = '[]', token = 't',
         policy = '{}', builder = '1', built_at = now() WHERE reference = $1`,
      [licence],
    );
    const open = house.world.get(OpenPackage);
    await expect(open.execute(member, { reference: licence })).rejects.not.toMatchObject({
      code: 'packaging.withdrawn',
    });
    const id = await house.sent(one, 'kill');
    await expect(open.execute(member, { reference: licence })).rejects.toMatchObject({ code: 'packaging.withdrawn' });
    await expect(open.execute(member, { reference: licence, revision: 1 })).rejects.toMatchObject({
      code: 'packaging.withdrawn',
    });
    expect(await house.world.database.reads.one('SELECT state FROM catalogue.article WHERE id = $1', [one.id])).toEqual(
      {
        state: 'killed',
      },
    );
    // The licence itself stays: a kill is not a takedown.
    expect(await house.world.get(LicenceQuery).detail(member, licence)).toMatchObject({ state: 'active' });
    expect(await house.world.get(NoticeMarkersQuery).of(licence)).toMatchObject({
      notices: [{ kind: 'kill' }],
      withdrawn: 'all',
    });
    expect(await detail(id)).toMatchObject({
      dueAt: new Date(house.world.clock.now().getTime() + 4 * 3_600_000).toISOString(),
    });
  });

  it('of an update puts the newer text into the files, and takes nothing away', async () => {
    const one = await article();
    const { member, licence } = await house.holder(one);
    await reviseArticle(house.world.database, house.world.clock.now(), one);
    const id = await house.sent(one, 'update', { newVersion: 2 });
    expect(await detail(id)).toMatchObject({ kind: 'update', state: 'sent', newVersion: 2, counts: { reached: 1 } });
    expect((await events(id)).map(({ reference, n }) => [reference, n])).toEqual([[licence, 1]]);
    expect(await house.world.get(LicenceQuery).detail(member, licence)).toMatchObject({ state: 'active', revision: 1 });
    expect(await house.world.get(NoticeMarkersQuery).of(licence)).toMatchObject({
      notices: [{ kind: 'update' }],
      withdrawn: 'none',
    });
    const { reads } = house.world.database;
    const versions = 'SELECT version, state FROM packaging.package WHERE reference = $1 ORDER BY version DESC LIMIT 1';
    expect(await reads.query(versions, [licence])).toEqual([{ version: 2, state: 'queued' }]);
  });

  it('of a takedown ends the article’s part of each licence, and the others stay', async () => {
    const [gone, left] = [await article(), await article()];
    const alone = await house.holder(gone);
    const two = await house.holder(gone, left);
    await house.sent(gone, 'takedown');
    const licences = house.world.get(LicenceQuery);
    expect(await licences.detail(alone.member, alone.licence)).toMatchObject({
      state: 'terminated',
      stateReason: { code: 'takedown' },
    });
    expect(await licences.detail(two.member, two.licence)).toMatchObject({
      ...{ state: 'active', revision: 2, itemCount: 1 },
      endedItems: [{ articleId: gone.id, reason: { code: 'takedown' } }],
    });
    expect(await house.world.get(NoticeMarkersQuery).of(two.licence)).toMatchObject({
      notices: [{ kind: 'takedown' }],
      withdrawn: 'some',
    });
  });

  it('reaches those whose licence has ended only where somebody has fetched the files', async () => {
    const one = await article();
    const [ended, fetched] = [await house.holder(one), await house.holder(one)];
    for (const { licenceId } of [ended, fetched]) {
      await house.world.database.transactions.run((tx) =>
        house.world.get(EndLicenceItems).within(tx, finance, { licenceId, reasonCode: 'refund' }),
      );
    }
    await house.world.database.asOwner(
      `INSERT INTO packaging.handover (id, package_id, organisation_id, user_id, at)
       SELECT gen_random_uuid(), id, organisation_id, $2, now() FROM packaging.package WHERE reference = $1`,
      [fetched.licence, fetched.member.userId],
    );
    const { items } = await house.world.get(ReachQuery).of(rita, { articleId: one.id });
    expect(items).toMatchObject([{ reference: fetched.licence, state: 'terminated' }]);
  });

  it('is proposed when the newsroom corrects an article that somebody holds, and taken back with the correction', async () => {
    const [held, free] = [await article(), await article()];
    await house.holder(held);
    const [corrected, killed] = house.world.get(ProposeNotices).consumers;
    const news = (articleId: string, material: boolean) =>
      corrected!.handle({ articleId, fromVersion: 1, toVersion: 2, material, codes: ['headline'] }, { eventId: 'e' });
    await reviseArticle(house.world.database, house.world.clock.now(), held);
    await news(free.id, true);
    await Promise.all([news(held.id, true), news(held.id, true)]);
    const list = async (articleId: string) => (await house.world.get(NoticesQuery).list(rita, { articleId })).items;
    expect(await list(free.id)).toEqual([]);
    const [draft, ...more] = await list(held.id);
    expect(more).toEqual([]);
    expect(draft).toMatchObject({ kind: 'correction', state: 'draft', origin: 'catalogue', by: null });
    expect(await detail(draft!.id)).toMatchObject({ newVersion: 2, codes: ['headline'] });
    await news(held.id, false);
    expect(await list(held.id)).toEqual([]);
    // A kill that was sent from the desk proposes no second one.
    await house.sent(held, 'kill');
    await killed!.handle({ articleId: held.id, titleId: house.world.titleId }, { eventId: 'k' });
    expect((await list(held.id)).map(({ state }) => state)).toEqual(['sent']);
  });

  it('is proposed for a licence that was being issued as its article was killed', async () => {
    const late = await article();
    const [, killed] = house.world.get(ProposeNotices).consumers;
    await house.world.database.asOwner('DELETE FROM graphile_worker._private_jobs');
    await killed!.handle({ articleId: late.id, titleId: house.world.titleId }, { eventId: 'k' });
    const waiting = await house.world.database.reads.query<{ key: string }>('SELECT key FROM graphile_worker.jobs');
    expect(waiting).toEqual([{ key: `notices.propose-kill:${late.id}` }]);
    await house.holder(late);
    await killArticle(house.world.database, late);
    await house.world.get(ProposeLateKill).handle({ articleId: late.id });
    const { items } = await house.world.get(NoticesQuery).list(rita, { articleId: late.id });
    expect(items).toMatchObject([{ kind: 'kill', state: 'draft', origin: 'catalogue' }]);
  });
});
