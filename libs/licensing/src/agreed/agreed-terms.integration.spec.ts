import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId, type MemberActor, type StaffActor } from '#libs/kernel';
import { licensingWorld, MONDAY, quoteInput, reviewer, type World } from '../../../../test/support/licensing-world.js';
import { DecideRequest } from '../decision/decide-request.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { PreviewQuote } from '../quote/preview-quote.js';
import { Quote } from '../quote/quote.entity.js';
import { RequestQuery } from '../request/request.query.js';
import { SubmitRequest } from '../request/submit-request.js';
import { AgreeToTerms } from './agree-to-terms.js';
import { AgreedTermsQuery } from './agreed-terms.query.js';
import { CloseAgreedTerms } from './close-agreed-terms.js';
import { ProposeAgreedTerms, type ProposeAgreedTermsInput } from './propose-agreed-terms.js';

const manager = (name: string): StaffActor => ({ ...reviewer(name), roles: ['rights-manager'] });
const anna = manager('Anna Berg');
const ben = manager('Ben Osei');
const carla = manager('Carla Ruiz');
const TENTH_OFF = { format: 1, factor: '0.9', minimums: {}, caps: {} };

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

type Member = MemberActor & { organisationId: string };
const propose = (member: Member, change: Partial<ProposeAgreedTermsInput> = {}) =>
  world.get(ProposeAgreedTerms).execute(anna, {
    organisationId: member.organisationId,
    titleId: null,
    terms: TENTH_OFF,
    startsAt: null,
    endsAt: null,
    note: 'A hundred articles last year.',
    ...change,
  });
const agreed = async (member: Member, change: Partial<ProposeAgreedTermsInput> = {}): Promise<string> => {
  const { id } = await propose(member, change);
  await world.get(AgreeToTerms).execute(ben, { id });
  return id;
};
const priceFor = async (member: Member | typeof ANONYMOUS) => {
  const startsOn = world.clock.now().toISOString().slice(0, 10);
  const input = quoteInput(await world.article(), { startsOn });
  return world.get(PreviewQuote).execute(member, input);
};

describe('terms agreed with an organisation', () => {
  it('are a line of their own for its members, and nobody else’s', async () => {
    const [member, other] = [await world.member(), await world.member()];
    const id = await agreed(member);
    const quote = await priceFor(member);
    expect(quote.total.amount).toBe('10800');
    expect(quote.agreedTerms).toEqual({ id, version: 1 });
    expect(quote.lines.find(({ code }) => code === 'agreed')).toMatchObject({
      label: 'Terms agreed with your organisation',
      factor: '0.9',
    });
    for (const who of [other, ANONYMOUS]) {
      const plain = await priceFor(who);
      expect([plain.total.amount, plain.agreedTerms]).toEqual(['12000', undefined]);
    }
  });

  it('count in the price the desk is shown, and in the counter-offer it makes', async () => {
    const member = await world.member();
    await agreed(member);
    const article = await world.article();
    const asked = quoteInput(article, { edits: 'adapt' });
    const kept = await world.get(KeepQuote).execute(member, asked);
    const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: kept.id! });
    const { use, items } = quoteInput(article, { edits: 'adapt', term: { kind: 'months', months: 3 } });
    const wish = { use, items, currency: 'GBP' };
    const shown = await world.get(PreviewQuote).execute(ben, { ...wish, organisationId: member.organisationId });
    expect(shown.total.amount).toBe('8100');
    expect((await world.get(PreviewQuote).execute(ben, wish)).total.amount).toBe('9000');
    await world.get(DecideRequest).execute(reviewer('Nora Wells'), { reference, decision: 'counter', use });
    const { offer } = await world.get(RequestQuery).detail(member, reference);
    expect(offer?.price).toEqual(shown.total);
  });

  it('may hold a dimension down, and lower the least fee', async () => {
    const member = await world.member();
    await agreed(member, {
      terms: { format: 1, factor: null, minimums: { GBP: '2500' }, caps: { territory: '0.25' } },
    });
    const quote = await priceFor(member);
    expect(quote.total.amount).toBe('3000');
    expect(quote.lines.find(({ code }) => code === 'agreed')).toMatchObject({ adds: '-9000' });
  });

  it('are kept in a quote with their version, whatever is agreed later', async () => {
    const member = await world.member();
    const first = await agreed(member);
    const startsOn = world.clock.now().toISOString().slice(0, 10);
    const input = quoteInput(await world.article(), { startsOn });
    const kept = await world.get(KeepQuote).execute(member, input);
    const second = await agreed(member, { terms: { ...TENTH_OFF, factor: '0.5' } });
    const row = await world.database.dataSource.getRepository(Quote).findOneByOrFail({ id: kept.id! });
    expect(row.content.agreedTerms).toEqual({ id: first, version: 1, organisationId: member.organisationId });
    expect(row.facts.agreed).toEqual(TENTH_OFF);
    expect(row.amount).toBe(10_800n);
    expect((await world.get(PreviewQuote).execute(member, input)).agreedTerms).toEqual({ id: second, version: 2 });
    const request = await world.get(SubmitRequest).execute(member, { quoteId: kept.id! });
    expect(request.price?.amount).toBe('10800');
  });

  it('cannot be had by another organisation with the quote’s address', async () => {
    const [member, other] = [await world.member(), await world.member()];
    await agreed(member);
    const kept = await world.get(KeepQuote).execute(member, quoteInput(await world.article()));
    await expect(world.get(SubmitRequest).execute(other, { quoteId: kept.id! })).rejects.toMatchObject({
      code: 'licensing.quote-of-other-terms',
    });
  });

  it('need two people, of whom only one agrees at once', async () => {
    const member = await world.member();
    const { id } = await propose(member);
    await expect(world.get(AgreeToTerms).execute(anna, { id })).rejects.toMatchObject({
      code: 'licensing.terms-need-second-person',
    });
    expect((await priceFor(member)).agreedTerms).toBeUndefined();
    const both = await Promise.allSettled([ben, carla].map((actor) => world.get(AgreeToTerms).execute(actor, { id })));
    expect(both.find((one) => one.status === 'rejected')?.reason).toMatchObject({
      code: 'licensing.agreed-terms-moved-on',
    });
    expect((await priceFor(member)).agreedTerms).toEqual({ id, version: 1 });
    await expect(
      world.database.asOwner('UPDATE licensing.agreed_terms SET agreed_by = proposed_by WHERE id = $1', [id]),
    ).rejects.toThrow(/agreed_terms_two_people/);
    await expect(
      world.database.reads.query(`UPDATE licensing.agreed_terms SET data = '{"format":1}' WHERE id = $1`, [id]),
    ).rejects.toThrow(/permission denied/);
  });

  it('hold from their day to their day, are ended, and are withdrawn before they begin', async () => {
    const member = await world.member();
    const [first, last] = [new Date('2026-12-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z')];
    const id = await agreed(member, { startsAt: first, endsAt: last });
    const at = async (on: Date) => {
      world.clock.set(on);
      const { agreedTerms } = await priceFor(member).finally(() => world.clock.set(MONDAY));
      return agreedTerms?.version;
    };
    expect([await at(MONDAY), await at(first), await at(last)]).toEqual([undefined, 1, undefined]);
    const later = await agreed(member, { startsAt: new Date('2026-12-10T00:00:00Z') });
    expect(await world.get(CloseAgreedTerms).execute(carla, { id: later, reason: 'A slip.' })).toEqual({
      state: 'withdrawn',
    });
    world.clock.set(new Date('2026-12-15T00:00:00Z'));
    expect(await world.get(CloseAgreedTerms).execute(carla, { id, reason: 'They left.' })).toEqual({ state: 'ended' });
    expect(await at(world.clock.now())).toBeUndefined();
    await expect(world.get(CloseAgreedTerms).execute(carla, { id, reason: 'Again.' })).rejects.toMatchObject({
      code: 'licensing.agreed-terms-moved-on',
    });
    world.clock.set(MONDAY);
  });

  it('of a title come before those of all titles', async () => {
    const member = await world.member();
    await agreed(member, { titleId: world.titleId, terms: { ...TENTH_OFF, factor: '0.5' } });
    await agreed(member);
    expect((await priceFor(member)).total.amount).toBe('6000');
  });

  it.each([
    ['nothing in them', { format: 1, factor: null, minimums: {}, caps: {} }, 'pricing.agreed-terms-invalid'],
    ['a surcharge', { ...TENTH_OFF, factor: '1.2' }, 'pricing.agreed-terms-invalid'],
    ['an unknown dimension', { ...TENTH_OFF, caps: { weather: '1' } }, 'pricing.agreed-terms-invalid'],
  ])('with %s are refused', async (_, terms, code) => {
    await expect(propose(await world.member(), { terms })).rejects.toMatchObject({ code });
  });

  it('are refused for nobody, and when they would end before they begin', async () => {
    const member = await world.member();
    await expect(propose({ ...member, organisationId: newId() })).rejects.toMatchObject({
      code: 'licensing.organisation-unknown',
    });
    await expect(propose(member, { endsAt: new Date('2026-01-01T00:00:00Z') })).rejects.toMatchObject({
      code: 'licensing.agreed-terms-dates',
    });
    const list = await world.get(AgreedTermsQuery).list(anna, member.organisationId);
    expect(list).toEqual([]);
  });
});
