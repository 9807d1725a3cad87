import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import { ANONYMOUS, newId, type MemberActor } from '#libs/kernel';
import { quoteInput, reviewer } from '../../../../test/support/licensing-world.js';
import { aJob, officer, screeningWorld, type ScreeningWorld } from '../../../../test/support/screening-world.js';
import { DecideRequest } from '../decision/decide-request.js';
import { SetStanding } from '../licensee/set-standing.js';
import { StandingQuery } from '../licensee/standing.query.js';
import { OrderForPayment } from '../order/order-for-payment.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { AcceptOffer } from '../request/accept-offer.js';
import { DeskQuery } from '../request/desk.query.js';
import { RequestQuery } from '../request/request.query.js';
import { SubmitRequest } from '../request/submit-request.js';
import { OFAC_XML, UN_XML } from './formats/samples.js';
import { DecideHit } from './hits/decide-hit.js';
import { ScreenOrganisations } from './hits/screen-organisations.js';
import { ScreeningHits } from './hits/screening-hits.query.js';
import { LoadSanctions } from './lists/load-sanctions.js';
import { SaveSanctionsList } from './lists/save-sanctions-list.js';
import { SanctionsLists } from './lists/sanctions-lists.query.js';
import { FetchSanctions, FetchSanctionsNow, UploadSanctions } from './lists/start-sanctions-load.js';

let world: ScreeningWorld;
let unList: string;
beforeAll(async () => {
  world = await screeningWorld();
  unList = await world.list('un-xml');
});
afterAll(() => world.close());

const lists = () => world.get(SanctionsLists);
const hitsOf = async (organisationId: string) =>
  (await world.get(ScreeningHits).ofOrganisation(officer, organisationId)).hits;
const resultOf = async (organisationId: string) =>
  (await world.get(ScreeningHits).ofOrganisation(officer, organisationId)).result;
const lastLoad = async (listId: string) => (await lists().byId(officer, listId)).lastLoad!;
type Member = MemberActor & { organisationId: string };
async function submit(member: Member) {
  const quote = await world.get(KeepQuote).execute(ANONYMOUS, quoteInput(await world.article()));
  return world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
}
/** A member of an organisation of this name. */
async function named(name: string, country = 'KE'): Promise<Member> {
  const member = await world.member({ country });
  await rename(member, name);
  return member;
}
const rename = (member: Member, name: string) =>
  world.database.asOwner('UPDATE identity.organisation SET name = $2 WHERE id = $1', [member.organisationId, name]);

describe('a sanctions list', () => {
  it('is loaded in the background and keeps its versions', async () => {
    await world.load(unList, UN_XML);
    expect(await lists().byId(officer, unList)).toMatchObject({
      version: 1,
      entries: 2,
      lastLoad: { state: 'loaded', read: 2, added: 2, changed: 0, removed: 0, version: 1 },
    });
    await world.load(unList, UN_XML);
    expect(await lastLoad(unList)).toMatchObject({ state: 'unchanged', version: null });
    const renamed = UN_XML.replace('Nijma Trading', 'Nijmeh Trading');
    await world.load(unList, renamed);
    expect(await lists().byId(officer, unList)).toMatchObject({
      version: 2,
      lastLoad: { added: 0, changed: 1, removed: 0 },
    });
    const rows = await world.database.reads.query(
      'SELECT ref, first_version, last_version FROM licensing.sanctions_entry WHERE list_id = $1 ORDER BY ref, first_version',
      [unList],
    );
    expect(rows).toEqual([
      { ref: 'ZZe.002', first_version: 1, last_version: 1 },
      { ref: 'ZZe.002', first_version: 2, last_version: null },
      { ref: 'ZZi.001', first_version: 1, last_version: null },
    ]);
    const { items } = await lists().entries(officer, unList, { q: 'star' });
    expect(items).toMatchObject([{ ref: 'ZZe.002', since: 2, countries: ['IR'] }]);
  });

  it.each<[string, string, RegExp]>([
    ['of another kind', '<html><body/></html>', /begins with <html>/],
    ['that was cut off', UN_XML.slice(0, 900), /not sent whole/],
    ['without entries', '<CONSOLIDATED_LIST></CONSOLIDATED_LIST>', /without entries/],
  ])('refuses a file %s and stays as it was', async (_, file, reason) => {
    const before = await lists().byId(officer, unList);
    await world.load(unList, file);
    const after = await lists().byId(officer, unList);
    expect(after.lastLoad).toMatchObject({ state: 'refused', reason: expect.stringMatching(reason) as unknown });
    expect([after.version, after.entries]).toEqual([before.version, before.entries]);
    expect(await world.database.reads.query('SELECT 1 FROM licensing.sanctions_staged')).toEqual([]);
  });

  it('does not lose half of its entries by mistake', async () => {
    const list = await world.list('ofac-xml');
    await world.load(list, OFAC_XML);
    const one = OFAC_XML.replace(/<sdnEntry>\s*<uid>9000[23][\s\S]*?<\/sdnEntry>/g, '');
    await world.load(list, one);
    expect(await lastLoad(list)).toMatchObject({
      state: 'refused',
      reason: expect.stringContaining('1 entries where 3 are known') as unknown,
    });
    await world.load(list, one, { allowFewer: true });
    expect(await lastLoad(list)).toMatchObject({ state: 'loaded', removed: 2 });
  });

  it('is fetched from its address when its time has come', async () => {
    const list = await world.list('ofac-xml', world.publisher.url);
    world.publisher.answer = { status: 200, body: OFAC_XML };
    await world.get(FetchSanctions).handle();
    const waiting = await lastLoad(list);
    expect(waiting).toMatchObject({ state: 'waiting', origin: 'fetch' });
    await expect(world.get(FetchSanctionsNow).execute(officer, { listId: list })).rejects.toMatchObject({
      code: 'licensing.sanctions-load-under-way',
    });
    await world.get(LoadSanctions).handle({ loadId: waiting.id }, aJob);
    expect(await lastLoad(list)).toMatchObject({ reason: null, state: 'loaded' });
    expect(await lists().byId(officer, list)).toMatchObject({ version: 1, entries: 3 });
    await world.get(FetchSanctions).handle();
    expect((await lists().byId(officer, list)).loads).toHaveLength(1);
    world.publisher.answer = { status: 503, body: 'busy' };
    world.clock.advance(1_000);
    const { id } = await world.get(FetchSanctionsNow).execute(officer, { listId: list });
    await expect(world.get(LoadSanctions).handle({ loadId: id }, { ...aJob, maxAttempts: 3 })).rejects.toMatchObject({
      code: 'fetch.bad-status',
    });
    await world.get(LoadSanctions).handle({ loadId: id }, aJob);
    expect(await lastLoad(list)).toMatchObject({ state: 'refused' });
    expect((await lists().byId(officer, list)).version).toBe(1);
  });

  it('is called and fetched otherwise, and two never have one name', async () => {
    const save = world.get(SaveSanctionsList);
    const id = await world.list('uk-csv');
    const named = { format: 'uk-csv', url: null, everyHours: null } as const;
    expect(await save.execute(officer, { id, name: 'The islands', ...named })).toEqual({ id });
    expect(await lists().byId(officer, id)).toMatchObject({ name: 'The islands', url: null, nextFetchAt: null });
    await expect(save.execute(officer, { name: 'The islands', ...named })).rejects.toMatchObject({
      code: 'licensing.sanctions-list-exists',
    });
    await expect(save.execute(officer, { name: 'x', ...named, url: 'ftp://x.example/' })).rejects.toMatchObject({
      code: 'licensing.sanctions-bad-url',
    });
    await expect(save.execute(officer, { id: newId(), name: 'y', ...named })).rejects.toMatchObject({
      code: 'licensing.sanctions-list-not-found',
    });
  });

  it('takes one file at a time, and only from those who may', async () => {
    const upload = () =>
      world
        .get(UploadSanctions)
        .execute(officer, { listId: unList, fileName: 'x', body: Readable.from([Buffer.from(UN_XML)]) });
    const both = await Promise.allSettled([upload(), upload()]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const done = both.find((one) => one.status === 'fulfilled')!;
    await world.get(LoadSanctions).handle({ loadId: done.value.id }, aJob);
    await expect(lists().overview(ANONYMOUS)).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
    await expect(world.get(FetchSanctionsNow).execute(reviewer('Rana Aziz'), { listId: unList })).rejects.toMatchObject(
      { code: 'kernel.forbidden' },
    );
  });
});

describe('an organisation', () => {
  it('with a name like one on a list waits for a person, who alone learns why', async () => {
    const member = await named('Silver Star Trading Ltd', 'IR');
    const request = await submit(member);
    expect(request.state).toBe('in_review');
    const seen = await world.get(RequestQuery).detail(member, request.reference);
    const inPerson = seen.reasons.find(({ code }) => code === 'in-person');
    expect(inPerson).toEqual({ code: 'in-person', message: 'We look at this request in person.' });
    expect(JSON.stringify(seen)).not.toMatch(/sanction|screening|ZZe|nameCheck/i);
    const [hit] = await hitsOf(member.organisationId);
    expect(hit).toMatchObject({ state: 'open', isLive: true, score: 1, matchedName: 'SILVER STAR TRADING' });
    const page = await world.get(DeskQuery).detail(officer, request.reference);
    expect(page.ruling!.facts).toMatchObject({ nameCheck: 'possible' });
    const row = await world.database.reads.one<{ names: object }>(
      `SELECT ruling -> 'names' AS names FROM licensing.request WHERE reference = $1`,
      [request.reference],
    );
    expect(row!.names).toMatchObject({ result: 'possible', edition: expect.any(Number) as unknown });
    await expect(
      world.get(DecideRequest).execute(reviewer('Rana Aziz'), { reference: request.reference, decision: 'approve' }),
    ).rejects.toMatchObject({ code: 'licensing.cannot-approve' });
  });

  it('that is cleared stays so until its name or the entry changes', async () => {
    const member = await named('Tarqun Velimontov Osradi');
    await world.get(ScreenOrganisations).handle();
    const [hit] = await hitsOf(member.organisationId);
    const decide = world.get(DecideHit);
    await expect(
      decide.execute(officer, { id: hit!.id, decision: 'cleared', reason: ' ', seen: 'open' }),
    ).rejects.toMatchObject({ code: 'licensing.reason-missing' });
    await decide.execute(officer, { id: hit!.id, decision: 'cleared', reason: 'A baker in Kisumu.', seen: 'open' });
    expect(await resultOf(member.organisationId)).toBe('clear');
    expect((await submit(member)).state).toBe('offered');
    // Another list changes: screened again, and still cleared.
    await world.load(unList, UN_XML.replace('SILVER STAR TRADING', 'SILVER STARR TRADING'));
    expect(await resultOf(member.organisationId)).toBe('clear');
    // Its entry changes.
    await world.load(unList, UN_XML.replace('Invented for tests', 'Invented again for tests'));
    expect(await resultOf(member.organisationId)).toBe('possible');
    const again = (await hitsOf(member.organisationId)).find(({ isLive }) => isLive)!;
    await decide.execute(officer, { id: again.id, decision: 'cleared', reason: 'The same baker.', seen: 'open' });
    await rename(member, 'Tarqun Velimontov Osradi Bakery');
    expect((await submit(member)).state).toBe('in_review');
  });

  it('that is confirmed is blocked, and pays nothing', async () => {
    const member = await named('Kisumu Observer');
    const offered = await submit(member);
    await world.get(AcceptOffer).execute(member, { reference: offered.reference });
    await rename(member, 'Nijma Trading');
    const begin = () =>
      world.database.transactions.run((tx) =>
        world
          .get(OrderForPayment)
          .begin(tx, member, offered.reference, new Date(world.clock.now().getTime() + 3_600_000)),
      );
    await expect(begin()).rejects.toMatchObject({
      code: 'licensing.in-person',
      message: 'We look at this request in person.',
    });
    await world.get(ScreenOrganisations).handle();
    const [hit] = await hitsOf(member.organisationId);
    await world
      .get(DecideHit)
      .execute(officer, { id: hit!.id, decision: 'confirmed', reason: 'Same address.', seen: 'open' });
    await expect(begin()).rejects.toMatchObject({ code: 'licensing.cannot-serve' });
    expect(await world.get(StandingQuery).of(officer, member.organisationId)).toMatchObject({
      standing: 'blocked',
      because: 'said',
      history: [{ standing: 'blocked', by: 'Mara Lindqvist' }],
    });
  });

  it('is decided on once by two people', async () => {
    const member = await named('Tarkun Velimont');
    await world.get(ScreenOrganisations).handle();
    const [hit] = await hitsOf(member.organisationId);
    const decide = (decision: 'cleared' | 'confirmed') =>
      world.get(DecideHit).execute(officer, { id: hit!.id, decision, reason: 'I know.', seen: 'open' });
    const both = await Promise.allSettled([decide('cleared'), decide('confirmed')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [refused] = both.filter((one) => one.status === 'rejected');
    expect(refused!.reason).toMatchObject({ code: 'licensing.screening-hit-decided' });
  });

  it('is screened with all the others when a list changes, and taken up where it ended', async () => {
    for (let at = 0; at < 3; at += 1) await named(`Zarqun Haddowi ${['', 'Press', 'Media'][at]}`);
    const list = await world.list('ofac-xml');
    await world.load(list, OFAC_XML.replaceAll('9000', '8000'), { screen: false });
    expect((await lists().overview(officer)).waiting).toBeGreaterThanOrEqual(3);
    await Promise.all([world.get(ScreenOrganisations).handle(), world.get(ScreenOrganisations).handle()]);
    const { waiting, openHits } = await lists().overview(officer);
    expect(waiting).toBe(0);
    expect(openHits).toBeGreaterThanOrEqual(3);
    const { items } = await world.get(ScreeningHits).list(officer, { limit: 2 });
    expect(items).toHaveLength(2);
  });
});

describe('how an organisation stands', () => {
  it('is said with a reason, and taken back', async () => {
    const member = await world.member();
    const set = world.get(SetStanding);
    const { organisationId } = member;
    await expect(set.execute(officer, { organisationId, standing: 'blocked' })).rejects.toMatchObject({
      code: 'licensing.reason-missing',
    });
    await expect(
      set.execute(reviewer('Rana Aziz'), { organisationId, standing: 'blocked', reason: 'x' }),
    ).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await set.execute(officer, { organisationId, standing: 'blocked', reason: 'Copied without asking.' });
    expect((await submit(member)).state).toBe('in_review');
    world.clock.advance(1_000);
    await set.execute(officer, { organisationId, standing: 'new', reason: 'They apologised and paid.' });
    expect(await world.get(StandingQuery).of(officer, organisationId)).toMatchObject({
      standing: 'new',
      because: 'nothing',
      history: [
        { standing: 'new', reason: 'They apologised and paid.', by: 'Mara Lindqvist' },
        { standing: 'blocked', reason: 'Copied without asking.' },
      ],
    });
    expect((await submit(member)).state).toBe('offered');
  });
});
