import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#libs/kernel';
import { killArticle } from '../../../../test/support/licensing-seed.js';
import { licensingStories, nora, type Member } from '../../../../test/support/licensing-stories.js';
import { finance, licensingWorld, MONDAY, quoteInput, type World } from '../../../../test/support/licensing-world.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { SubmitRequest } from '../request/submit-request.js';
import { RevokeLicence } from './change-licence-state.js';
import { ReinstateLicence } from './lift-suspension.js';
import { SuspendLicence } from './suspend-licence.js';
import { LicenceQuery } from './licence.query.js';
import { TurnLicences } from './turn-licences.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const wallet = (member: Member, reference: string) => world.get(LicenceQuery).detail(member, reference);

describe('a licence', () => {
  it('is issued once, with the number of its request and everything agreed', async () => {
    const offer = await stories.accepted();
    const issued = await stories.settle(offer);
    expect(issued).toMatchObject({ reference: offer.reference.replace('R-', 'L-'), alreadyIssued: false });
    expect(await stories.settle(offer)).toEqual({ ...issued, alreadyIssued: true, bought: null });
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
    expect(await stories.stateOf(offer)).toBe('fulfilled');
  });

  it('keeps the language in which whoever asked is written to, at that moment', async () => {
    const offer = await stories.accepted();
    const { userId } = offer.member;
    const write = (language: string) =>
      world.database.asOwner(
        `INSERT INTO identity.portal_user (id, name, email, email_verified, created_at, updated_at, language)
         VALUES ($1, 'A reader', 'reader@daily.example', true, now(), now(), $2)
         ON CONFLICT (id) DO UPDATE SET language = excluded.language`,
        [userId, language],
      );
    await write('ar');
    const { reference } = await stories.settle(offer);
    await write('en');
    expect((await world.get(LicenceQuery).snapshot(reference)).snapshot.licensee.language).toBe('ar');
    const unknown = await stories.settle(await stories.accepted());
    expect((await world.get(LicenceQuery).snapshot(unknown.reference)).snapshot.licensee).not.toHaveProperty(
      'language',
    );
  });

  it('of several articles splits the price over them to the penny', async () => {
    const member = await world.member();
    const articles = [await world.article({ words: 80 }), await world.article(), await world.article({ words: 1500 })];
    const input = { ...quoteInput(articles[0]!), items: articles.map(({ id }) => ({ articleId: id })) };
    const quote = await world.get(KeepQuote).execute(ANONYMOUS, input);
    const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
    await stories.accept({ member, reference, article: articles[0]! });
    const issued = await stories.settle({ member, reference, article: articles[0]! });
    const { snapshot } = await world.get(LicenceQuery).snapshot(issued.reference);
    expect(snapshot.items.map(({ price }) => price.amount)).toEqual(['7500', '12000', '16800']);
    expect(snapshot.price.amount).toBe('36300');
    const items = await world.database.reads.query(
      'SELECT amount, state, countries @> ARRAY[$2] AS kenya FROM licensing.licence_item WHERE licence_id = $1 ORDER BY amount',
      [issued.licenceId, 'KE'],
    );
    expect(items).toMatchObject([
      { amount: '7500', state: 'active', kenya: true },
      { amount: '12000' },
      { amount: '16800' },
    ]);
  });

  it('is issued once by two settlements at the same instant', async () => {
    const offer = await stories.accepted();
    const results = await Promise.all([stories.settle(offer), stories.settle(offer), stories.settle(offer)]);
    expect(results.filter(({ alreadyIssued }) => !alreadyIssued)).toHaveLength(1);
    expect(new Set(results.map(({ licenceId }) => licenceId)).size).toBe(1);
  });

  it('is not issued for what is not accepted, or has been withdrawn by the newsroom', async () => {
    await expect(stories.settle(await stories.offered())).rejects.toMatchObject({ code: 'licensing.not-payable' });
    const killed = await stories.accepted();
    await killArticle(world.database, killed.article);
    await expect(stories.settle(killed)).rejects.toMatchObject({ code: 'licensing.article-killed' });
    expect(await stories.stateOf(killed)).toBe('accepted');
  });

  it('for a free excerpt needs no payment', async () => {
    const offer = await stories.offered({}, { excerpt: { blockIds: ['b1'] } });
    expect(await stories.accept(offer)).toMatchObject({ state: 'fulfilled', price: { amount: '0' } });
    const page = await wallet(offer.member, offer.reference.replace('R-', 'L-'));
    expect(page).toMatchObject({ state: 'active', downloadable: true, price: { amount: '0' } });
    expect(page.snapshot.items[0]).toMatchObject({ blockIds: ['b1'], words: 60 });
  });

  it('makes its licensee known, who may then go further', async () => {
    const { member } = await stories.licensed();
    const article = await world.article();
    const use = { languages: ['en', 'fr', 'de', 'es', 'it'], term: { kind: 'months', months: 60 } } as const;
    const quote = await world
      .get(KeepQuote)
      .execute(ANONYMOUS, quoteInput(article, { ...use, languages: [...use.languages] }));
    expect(await world.get(SubmitRequest).execute(member, { quoteId: quote.id! })).toMatchObject({ state: 'offered' });
  });

  it('is in the wallet of its organisation and no other', async () => {
    const { member, licence } = await stories.licensed();
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
    const { member, licence } = await stories.licensed();
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
    const { member, licence } = await stories.licensed({ startsOn: '2026-12-01', term: { kind: 'months', months: 1 } });
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
    const { member, licence: reference } = await stories.licensed();
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
    const { licence: reference } = await stories.licensed();
    const suspend = world.get(SuspendLicence);
    await expect(suspend.execute(nora, { reference, reasonCode: 'overdue' })).rejects.toMatchObject({
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
    await stories.licensed();
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
