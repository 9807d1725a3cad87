import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, systemActor } from '#libs/kernel';
import { killArticle, type SeededArticle } from '../../../../test/support/licensing-seed.js';
import { licensingWorld, MONDAY, quoteInput, reviewer, type World } from '../../../../test/support/licensing-world.js';
import { SetStanding } from '../licensee/set-standing.js';
import { OrderForPayment } from '../order/order-for-payment.js';
import { ReleaseOrder } from '../order/release-order.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { AcceptOffer } from '../request/accept-offer.js';
import { ExpireRequests } from '../request/expire-requests.js';
import { RequestQuery } from '../request/request.query.js';
import { SubmitRequest } from '../request/submit-request.js';
import { WithdrawRequest } from '../request/withdraw-request.js';
import type { Use } from '../terms/use.js';
import { ReinstateLicence, RevokeLicence, SuspendLicence } from './change-licence-state.js';
import { IssueLicence } from './issue-licence.js';
import { LicenceQuery } from './licence.query.js';
import { TurnLicences } from './turn-licences.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

type Member = Awaited<ReturnType<World['member']>>;
interface Offered {
  member: Member;
  reference: string;
  article: SeededArticle;
}

const settling = systemActor('job:settle-attempt');
const finance = { ...reviewer('Ines Duarte'), roles: ['rights-manager', 'finance'] as const };
const HOUR = 3_600_000;

async function offered(use: Partial<Use> = {}, item: object = {}, who?: Member): Promise<Offered> {
  const member = who ?? (await world.member());
  const article = await world.article({ words: 80 });
  const quote = await world.get(KeepQuote).execute(ANONYMOUS, quoteInput(article, use, item));
  const { reference, state } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
  expect(state).toBe('offered');
  return { member, reference, article };
}
async function accepted(use: Partial<Use> = {}, who?: Member): Promise<Offered> {
  const offer = await offered(use, {}, who);
  await accept(offer);
  return offer;
}
const accept = ({ member, reference }: Offered) => world.get(AcceptOffer).execute(member, { reference });
const stateOf = async ({ member, reference }: Offered) =>
  (await world.get(RequestQuery).detail(member, reference)).state;
const begin = ({ member, reference }: Offered, openUntil = new Date(world.clock.now().getTime() + HOUR)) =>
  world.database.transactions.run((tx) => world.get(OrderForPayment).begin(tx, member, reference, openUntil));
const settle = ({ reference }: Offered) =>
  world.database.transactions.run(async (tx) => {
    const { requestId } = await world.get(OrderForPayment).within(tx, reference);
    return world.get(IssueLicence).within(tx, settling, { requestId, settledBy: { attemptId: 'a-1' } });
  });
async function licensed(use: Partial<Use> = {}): Promise<Offered & { licence: string }> {
  const offer = await accepted(use);
  return { ...offer, licence: (await settle(offer)).reference };
}
const wallet = (member: Member, reference: string) => world.get(LicenceQuery).detail(member, reference);

describe('an accepted offer', () => {
  it('is an order to be paid within a week', async () => {
    const offer = await accepted();
    const page = await world.get(RequestQuery).detail(offer.member, offer.reference);
    expect(page).toMatchObject({ state: 'accepted', paymentDueAt: '2026-11-30T10:00:00.000Z' });
    expect(page.actions).toEqual(['pay', 'withdraw', 'message']);
    const order = await begin(offer);
    expect(order).toMatchObject({ state: 'accepted', methods: ['card'], organisationId: offer.member.organisationId });
    expect(order.amount?.toJSON()).toEqual({ amount: '7500', currency: 'GBP' });
    expect(order.licenceReference).toBe(offer.reference.replace('R-', 'L-'));
  });

  it('is accepted by a buyer only, once, and before it runs out', async () => {
    const offer = await offered();
    const requester = { ...offer.member, roles: ['requester'] as const };
    await expect(accept({ ...offer, member: requester as never })).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await accept(offer);
    await expect(accept(offer)).rejects.toMatchObject({ code: 'licensing.request-moved-on' });
    const late = await offered();
    world.clock.set(new Date('2026-12-07T10:00:00Z'));
    await expect(accept(late)).rejects.toMatchObject({ code: 'licensing.offer-expired' });
    world.clock.set(MONDAY);
    await expect(accept({ ...late, member: await world.member() })).rejects.toMatchObject({
      code: 'licensing.request-not-found',
    });
  });

  it('is looked at again before the payment', async () => {
    const blocked = await accepted();
    await world
      .get(SetStanding)
      .execute(finance, { organisationId: blocked.member.organisationId, standing: 'blocked' });
    await expect(begin(blocked)).rejects.toMatchObject({ code: 'licensing.cannot-serve' });
    const moved = await accepted();
    await world.database.asOwner(`UPDATE identity.organisation SET country = 'KP' WHERE id = $1`, [
      moved.member.organisationId,
    ]);
    await expect(begin(moved)).rejects.toMatchObject({ code: 'licensing.cannot-serve' });
    const killed = await accepted();
    await killArticle(world.database, killed.article);
    await expect(begin(killed)).rejects.toMatchObject({ code: 'licensing.article-killed' });
    await expect(begin(await offered())).rejects.toMatchObject({ code: 'licensing.not-payable' });
  });

  it('keeps the result of that look', async () => {
    const offer = await accepted();
    await begin(offer);
    const kept = await world.database.reads.one(
      `SELECT h.data FROM licensing.history h JOIN licensing.request r ON r.id = h.request_id
        WHERE r.reference = $1 AND h.step = 'payment-started'`,
      [offer.reference],
    );
    expect(kept).toEqual({
      data: { country: { country: 'KE', result: 'clean', listsVersion: 1 }, standing: 'new' },
    });
  });

  it('cannot be withdrawn under an open payment page, and can when it is closed', async () => {
    const offer = await accepted();
    await begin(offer);
    const withdraw = () => world.get(WithdrawRequest).execute(offer.member, { reference: offer.reference });
    await expect(withdraw()).rejects.toMatchObject({ code: 'licensing.payment-in-progress' });
    await world.get(ReleaseOrder).execute(settling, { reference: offer.reference, because: 'given-up' });
    expect(await stateOf(offer)).toBe('offered');
    expect(await withdraw()).toMatchObject({ state: 'withdrawn' });
  });

  it('and its withdrawal at the same instant: one of them first, never both lost', async () => {
    for (let round = 0; round < 4; round += 1) {
      const offer = await offered();
      const [accepting, withdrawing] = await Promise.allSettled([
        accept(offer),
        world.get(WithdrawRequest).execute(offer.member, { reference: offer.reference }),
      ]);
      expect(withdrawing.status).toBe('fulfilled');
      expect(await stateOf(offer)).toBe('withdrawn');
      if (accepting.status === 'rejected') {
        expect(accepting.reason).toMatchObject({ code: 'licensing.request-moved-on' });
      }
    }
  });

  it('is accepted once by two tabs', async () => {
    const offer = await offered();
    const results = await Promise.allSettled([accept(offer), accept(offer)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('what runs out', () => {
  it('expires: offers, and orders unpaid at their deadline whose page has closed', async () => {
    const [offer, order, paying] = [await offered(), await accepted(), await accepted()];
    await begin(paying, new Date('2026-12-08T11:00:00Z'));
    world.clock.set(new Date('2026-12-08T10:00:00Z'));
    await world.get(ExpireRequests).handle();
    expect([await stateOf(offer), await stateOf(order), await stateOf(paying)]).toEqual([
      'expired',
      'expired',
      'accepted',
    ]);
    world.clock.set(new Date('2026-12-08T12:00:00Z'));
    await Promise.all([world.get(ExpireRequests).handle(), world.get(ExpireRequests).handle()]);
    expect(await stateOf(paying)).toBe('expired');
    const steps = await world.database.reads.query(
      `SELECT 1 FROM licensing.history h JOIN licensing.request r ON r.id = h.request_id
        WHERE r.reference = $1 AND h.step = 'expired'`,
      [paying.reference],
    );
    expect(steps).toHaveLength(1);
    world.clock.set(MONDAY);
  });
});

describe('a licence', () => {
  it('is issued once, with the number of its request and everything agreed', async () => {
    const offer = await accepted();
    const issued = await settle(offer);
    expect(issued).toMatchObject({ reference: offer.reference.replace('R-', 'L-'), alreadyIssued: false });
    expect(await settle(offer)).toEqual({ ...issued, alreadyIssued: true });
    const { snapshot, state } = await world.get(LicenceQuery).snapshot(issued.reference);
    expect(state).toBe('active');
    expect(snapshot).toMatchObject({
      requestReference: offer.reference,
      revision: 1,
      startsOn: '2026-11-23',
      endsOn: '2027-11-22',
      price: { amount: '7500', currency: 'GBP' },
      licensee: { country: 'KE', kind: 'publisher' },
      items: [{ articleId: offer.article.id, articleVersionId: offer.article.versionId, price: { amount: '7500' } }],
      termsVersion: '2026-11',
    });
    expect(snapshot.deeds.map(({ language }) => language)).toEqual(['en', 'ar']);
    expect(await stateOf(offer)).toBe('fulfilled');
  });

  it('is issued once by two settlements at the same instant', async () => {
    const offer = await accepted();
    const results = await Promise.all([settle(offer), settle(offer), settle(offer)]);
    expect(results.filter(({ alreadyIssued }) => !alreadyIssued)).toHaveLength(1);
    expect(new Set(results.map(({ licenceId }) => licenceId)).size).toBe(1);
  });

  it('is not issued for what is not accepted, or has been withdrawn by the newsroom', async () => {
    await expect(settle(await offered())).rejects.toMatchObject({ code: 'licensing.not-payable' });
    const killed = await accepted();
    await killArticle(world.database, killed.article);
    await expect(settle(killed)).rejects.toMatchObject({ code: 'licensing.article-killed' });
    expect(await stateOf(killed)).toBe('accepted');
  });

  it('for a free excerpt needs no payment', async () => {
    const offer = await offered({}, { excerpt: { blockIds: ['b1'] } });
    expect(await accept(offer)).toMatchObject({ state: 'fulfilled', price: { amount: '0' } });
    const page = await wallet(offer.member, offer.reference.replace('R-', 'L-'));
    expect(page).toMatchObject({ state: 'active', downloadable: true, price: { amount: '0' } });
    expect(page.snapshot.items[0]).toMatchObject({ blockIds: ['b1'], words: 60 });
  });

  it('makes its licensee known, who may then go further', async () => {
    const { member } = await licensed();
    const article = await world.article();
    const use = { languages: ['en', 'fr', 'de', 'es', 'it'], term: { kind: 'months', months: 60 } } as const;
    const quote = await world
      .get(KeepQuote)
      .execute(ANONYMOUS, quoteInput(article, { ...use, languages: [...use.languages] }));
    expect(await world.get(SubmitRequest).execute(member, { quoteId: quote.id! })).toMatchObject({ state: 'offered' });
  });

  it('is in the wallet of its organisation and no other', async () => {
    const { member, licence } = await licensed();
    const { items } = await world.get(LicenceQuery).list(member);
    expect(items).toMatchObject([{ reference: licence, state: 'active', daysLeft: 365, endsOn: '2027-11-22' }]);
    const page = await wallet(member, licence);
    expect(page.timeline.map(({ subject, step }) => `${subject}:${step}`)).toEqual([
      'request:submitted',
      'request:offered-by-rule',
      'request:accepted',
      'request:fulfilled',
      'licence:issued',
    ]);
    const stranger = await world.member();
    await expect(wallet(stranger, licence)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await world.get(LicenceQuery).list(stranger)).items).toEqual([]);
  });

  it('is verified by number, and told in full by its check code only', async () => {
    const { member, licence } = await licensed();
    const query = world.get(LicenceQuery);
    const code = (await wallet(member, licence)).snapshot.checkCode;
    expect(await query.verify(licence)).toMatchObject({ state: 'active', checkCodeMatches: null, details: null });
    expect(await query.verify(licence, '0000-0000-0000-0000')).toMatchObject({
      checkCodeMatches: false,
      details: null,
    });
    const told = await query.verify(licence, code.toLowerCase());
    expect(told).toMatchObject({ checkCodeMatches: true, details: { countries: expect.arrayContaining(['KE']) } });
    expect(JSON.stringify(told)).not.toMatch(/7500|Achieng/);
    await expect(query.verify('L-2026-99999')).rejects.toMatchObject({ code: 'licensing.licence-not-found' });
    await expect(query.verify('nonsense')).rejects.toMatchObject({ code: 'licensing.licence-not-found' });
  });

  it('starts on its first day and ends after its last', async () => {
    const { member, licence } = await licensed({ startsOn: '2026-12-01', term: { kind: 'months', months: 1 } });
    expect(await wallet(member, licence)).toMatchObject({ state: 'scheduled', downloadable: false });
    world.clock.set(new Date('2026-12-01T00:30:00Z'));
    await world.get(TurnLicences).handle();
    expect(await wallet(member, licence)).toMatchObject({ state: 'active', daysLeft: 31 });
    world.clock.set(new Date('2026-12-31T23:30:00Z'));
    await world.get(TurnLicences).handle();
    expect((await wallet(member, licence)).state).toBe('active');
    world.clock.set(new Date('2027-01-01T00:30:00Z'));
    await world.get(TurnLicences).handle();
    expect(await wallet(member, licence)).toMatchObject({ state: 'expired', daysLeft: 0 });
    world.clock.set(MONDAY);
  });

  it('is suspended with a reason, reinstated, and revoked for good', async () => {
    const { member, licence: reference } = await licensed();
    await world.get(SuspendLicence).execute(finance, { reference, reasonCode: 'overdue' });
    expect(await wallet(member, reference)).toMatchObject({
      state: 'suspended',
      downloadable: false,
      stateReason: { code: 'overdue', nextStep: expect.stringContaining('Pay') },
    });
    expect(await world.get(LicenceQuery).isActive(reference, member.organisationId)).toBe(false);
    await world.get(ReinstateLicence).execute(finance, { reference });
    expect(await wallet(member, reference)).toMatchObject({ state: 'active', stateReason: null });
    await world.get(RevokeLicence).execute(finance, { reference, reasonCode: 'revoked' });
    expect((await wallet(member, reference)).state).toBe('terminated');
    const reinstate = world.get(ReinstateLicence).execute(finance, { reference });
    await expect(reinstate).rejects.toMatchObject({ code: 'licensing.licence-state-conflict' });
  });

  it('is changed by staff with the role, and for a reason we know', async () => {
    const { licence: reference } = await licensed();
    const suspend = world.get(SuspendLicence);
    await expect(suspend.execute(reviewer('Nora Wells'), { reference, reasonCode: 'overdue' })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    await expect(suspend.execute(finance, { reference, reasonCode: 'mood' })).rejects.toMatchObject({
      code: 'licensing.request-invalid',
    });
  });
});

describe('the events of a flow', () => {
  it('are one for the offer and one for the licence', async () => {
    const before = await eventNames();
    await licensed();
    const after = await eventNames();
    expect(after.slice(before.length)).toEqual(['licensing.request-offered.v1', 'licensing.licence-issued.v1']);
  });
});

async function eventNames(): Promise<string[]> {
  const rows = await world.database.asOwner<{ name: string }>(
    `SELECT payload ->> 'event' AS name FROM graphile_worker._private_jobs ORDER BY id`,
  );
  return rows.map(({ name }) => name);
}
