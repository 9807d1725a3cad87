import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, DomainError } from '#libs/kernel';
import { licensingStories, nora, omar, type Asked, type Member } from '../../../../test/support/licensing-stories.js';
import { finance, licensingWorld, quoteInput, type World } from '../../../../test/support/licensing-world.js';
import type { SeededArticle } from '../../../../test/support/licensing-seed.js';
import { ApproveDecision } from '../decision/approve-decision.js';
import { RevokeLicence } from '../licence/change-licence-state.js';
import { SuspendLicence } from '../licence/suspend-licence.js';
import { PreviewQuote } from '../quote/preview-quote.js';
import { AcceptOffer } from '../request/accept-offer.js';
import { ExpireRequests } from '../request/expire-requests.js';
import { ReplyToOffer } from '../request/reply-to-offer.js';
import { WithdrawRequest } from '../request/withdraw-request.js';
import type { Use } from '../terms/use.js';
import { ExclusivityQuery } from './exclusivity.query.js';

let world: World;
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());

const story = licensingStories(() => world);
const DAY = 86_400_000;
const kenya: Partial<Use> = {
  territory: { kind: 'countries', values: ['KE'] },
  exclusivity: { kind: 'territory', territory: { kind: 'countries', values: ['KE'] } },
};
const today = (): string => world.clock.now().toISOString().slice(0, 10);
const fromToday = (use: Partial<Use> = {}): Partial<Use> => ({ ...use, startsOn: today() });
const approve = (asked: Asked, who = nora) => story.decide(who, { reference: asked.reference, decision: 'approve' });
const inReview = (article: SeededArticle, use: Partial<Use> = kenya, member?: Member) =>
  story.inReview({ startsOn: today(), ...use }, member ? { article, member } : { article });
/** Exclusive in Kenya for a year, paid. */
const sold = async (article: SeededArticle, use: Partial<Use> = kenya): Promise<Asked & { licence: string }> => {
  const asked = await inReview(article, use);
  await approve(asked);
  await story.accept(asked);
  return { ...asked, licence: (await story.settle(asked)).reference };
};
const claims = ({ reference }: Asked) =>
  world.database.reads.query<{ state: string; because: string | null }>(
    `SELECT c.state, c.freed_because AS because FROM licensing.claim c JOIN licensing.request r ON r.id = c.request_id
      WHERE r.reference = $1 ORDER BY c.id`,
    [reference],
  );
const refusal = async (work: Promise<unknown>): Promise<DomainError> => {
  const [outcome] = await Promise.allSettled([work]);
  if (outcome.status === 'fulfilled') throw new Error('This was not refused.');
  return outcome.reason as DomainError;
};
const laterBy = (days: number) => world.clock.advance(days * DAY);

describe('two people who approve at the same instant', () => {
  it('cannot both: one wins, the other is told who and until when, and nothing is half written', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const article = await world.article();
      const [one, other] = [await inReview(article), await inReview(article)];
      const outcomes = await Promise.allSettled([approve(one, nora), approve(other, omar)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const [winner, loser] = outcomes[0].status === 'fulfilled' ? [one, other] : [other, one];
      const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(refused.reason).toMatchObject({ code: 'licensing.exclusivity-taken', kind: 'conflict' });
      const { message, nextStep } = refused.reason as DomainError;
      expect(message).toContain(
        `(${winner.reference}) is offered exclusive rights to “The tide comes in” in Kenya until`,
      );
      expect(nextStep).toContain('for other countries, or starting on');
      const page = await story.desk(loser.reference);
      expect([page.state, page.decisions, page.offers]).toEqual(['in_review', [], []]);
    }
  });

  it('can both where the countries differ, and then again where they are the second of two people', async () => {
    const article = await world.article();
    const uganda = { kind: 'countries', values: ['UG'] } as const;
    const there: Partial<Use> = {
      territory: { kind: 'countries', values: ['UG'] },
      exclusivity: { kind: 'territory', territory: { ...uganda, values: ['UG'] } },
    };
    const both = [await inReview(article), await inReview(article, there)];
    await Promise.all([approve(both[0]!, nora), approve(both[1]!, omar)]);
    const full: Partial<Use> = { exclusivity: { kind: 'full' }, territory: { kind: 'countries', values: ['FR'] } };
    const pair = [await inReview(article, full), await inReview(article, full)];
    for (const asked of pair) expect((await approve(asked, nora)).secondReasons).not.toEqual([]);
    const second = (asked: Asked) => world.get(ApproveDecision).execute(omar, { reference: asked.reference });
    const outcomes = await Promise.allSettled(pair.map(second));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('and a rule: whoever is second finds the place taken, and a request by rule goes to a person', async () => {
    const article = await world.article({ words: 80 });
    const exclusive = await inReview(article, { ...kenya, edits: 'adapt' });
    const member = await world.member();
    const [approved, ruled] = await Promise.allSettled([approve(exclusive), story.ask(member, article, fromToday())]);
    const byRule = ruled.status === 'fulfilled' ? (await story.page(member, ruled.value)).state : 'none';
    expect([approved.status, byRule]).toEqual(
      approved.status === 'fulfilled' ? ['fulfilled', 'in_review'] : ['rejected', 'offered'],
    );
  });
});

describe('a hold', () => {
  it.each([
    ['withdrawn', (a: Asked) => world.get(WithdrawRequest).execute(a.member, { reference: a.reference })],
    [
      'replied',
      (a: Asked) => world.get(ReplyToOffer).execute(a.member, { reference: a.reference, message: 'Cheaper?' }),
    ],
  ])('ends when the offer is %s', async (because, end) => {
    const article = await world.article();
    const first = await inReview(article);
    await approve(first);
    const second = await inReview(article, kenya);
    expect((await refusal(approve(second))).code).toBe('licensing.exclusivity-taken');
    await end(first);
    expect(await claims(first)).toEqual([{ state: 'freed', because }]);
    expect((await approve(second)).state).toBe('offered');
  });

  it('ends with the offer, before any job has been there; and whoever accepts too late is told', async () => {
    const article = await world.article();
    const first = await inReview(article);
    await approve(first);
    const second = await inReview(article);
    laterBy(14);
    expect((await approve(second)).state).toBe('offered');
    expect(await claims(first)).toEqual([{ state: 'freed', because: 'run-out' }]);
    expect((await refusal(story.accept(first))).code).toBe('licensing.offer-expired');
    await world.get(ExpireRequests).handle();
    expect(await story.stateOf(first)).toBe('expired');
  });

  it('runs out and is wanted, accepted and cleared away at one instant: one of them has it in the end', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const article = await world.article();
      const first = await inReview(article);
      await approve(first);
      const second = await inReview(article);
      // Half of the turns a moment before the offer runs out.
      laterBy(turn % 2 === 0 ? 14 : 13.9);
      const [approved, accepted] = await Promise.allSettled([
        approve(second),
        world.get(AcceptOffer).execute(first.member, { reference: first.reference }),
        world.get(ExpireRequests).handle(),
      ]);
      expect([approved.status, accepted.status].sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  it('is replaced by that of the next offer, and passes to the licence on the days agreed', async () => {
    const article = await world.article();
    const asked = await inReview(article);
    await approve(asked);
    await world.get(ReplyToOffer).execute(asked.member, { reference: asked.reference, message: 'For six months?' });
    const use = { ...quoteInput(article, kenya).use, term: { kind: 'months' as const, months: 6 }, startsOn: today() };
    await story.decide(nora, { reference: asked.reference, decision: 'counter', use });
    await story.accept(asked);
    laterBy(3);
    await story.settle(asked);
    expect((await claims(asked)).map(({ state }) => state)).toEqual(['freed', 'active']);
    const [claim] = await world.database.reads.query<{ same: boolean }>(
      `SELECT c.during = i.during AS same FROM licensing.claim c JOIN licensing.licence_item i ON i.licence_id = c.licence_id
        JOIN licensing.request r ON r.id = c.request_id WHERE r.reference = $1 AND c.state = 'active'`,
      [asked.reference],
    );
    expect(claim).toEqual({ same: true });
  });
});

describe('a sold right', () => {
  it('stands while the licence is suspended and is free once it is revoked', async () => {
    const article = await world.article();
    const { licence } = await sold(article);
    const second = await inReview(article, fromToday(kenya)).catch(() => null);
    expect(second).toBeNull();
    const reason = { reference: licence, reasonCode: 'dispute' };
    await world.get(SuspendLicence).execute(finance, reason);
    const preview = () => world.get(PreviewQuote).execute(ANONYMOUS, quoteInput(article, fromToday(kenya)));
    expect((await preview()).outcome).toBe('refused');
    await world.get(RevokeLicence).execute(finance, { reference: licence, reasonCode: 'revoked' });
    expect((await preview()).outcome).toBe('review');
  });

  it('is not in the way of its holder, but not sold to them twice', async () => {
    const article = await world.article();
    const { member } = await sold(article);
    const plain = await inReview(article, { edits: 'adapt', startsOn: today() }, member);
    expect((await approve(plain)).state).toBe('offered');
    const again = await story.tryQuote(member, article, fromToday(kenya));
    expect(again).toMatchObject({ code: 'licensing.quote-refused' });
  });
});

describe('a quote', () => {
  it('says that exclusive rights are taken, where and until when, and what would be free', async () => {
    const article = await world.article();
    await sold(article);
    const quote = await world.get(PreviewQuote).execute(ANONYMOUS, quoteInput(article, fromToday()));
    const reason = quote.reasons.find(({ code }) => code === 'exclusivity-taken');
    expect(quote.outcome).toBe('refused');
    expect(reason?.message).toMatch(
      /^Exclusive rights to “The tide comes in” are taken in Kenya until \d+ \w+ 20\d\d\.$/,
    );
    expect(reason?.nextStep).toMatch(
      /^Ask for it for worldwide except Kenya, or starting on \d+ \w+ 20\d\d or later\.$/,
    );
    const day = expect.stringMatching(/^20\d\d-\d\d-\d\d$/);
    expect(reason?.values).toEqual({
      ...{ headline: 'The tide comes in', sectors: [], heldUntil: null, until: day },
      where: { kind: 'countries', named: ['KE'], count: 1 },
      free: {
        where: { kind: 'except', named: ['KE'], count: expect.any(Number) },
        ...{ otherCountries: false, from: day, withoutExclusivity: false },
      },
    });
    const elsewhere = quoteInput(article, { startsOn: today(), territory: { kind: 'countries', values: ['UG'] } });
    expect((await world.get(PreviewQuote).execute(ANONYMOUS, elsewhere)).reasons).toEqual([]);
  });

  it('sends to a person what is only on offer, or wanted beside others', async () => {
    const article = await world.article();
    await approve(await inReview(article, fromToday(kenya)));
    const held = await world.get(PreviewQuote).execute(ANONYMOUS, quoteInput(article, fromToday()));
    expect([held.outcome, held.reasons.map(({ code }) => code)]).toEqual(['review', ['exclusivity-held']]);
    const { article: shared } = await story.licensed({ startsOn: today() });
    const wanted = await world.get(PreviewQuote).execute(ANONYMOUS, quoteInput(shared, fromToday(kenya)));
    expect(wanted.reasons.map(({ code }) => code)).toContain('exclusivity-shared');
    expect(wanted.outcome).toBe('review');
  });
});

describe('a payment that comes after its hold was lost', () => {
  it('finds the place taken and grants nothing', async () => {
    const article = await world.article();
    const late = await inReview(article, fromToday(kenya));
    await approve(late);
    await story.accept(late);
    laterBy(8);
    const quick = await inReview(article, fromToday(kenya));
    const [approved, paid] = await Promise.allSettled([approve(quick), story.settle(late)]);
    expect([approved.status, paid.status].sort()).toEqual(['fulfilled', 'rejected']);
    const refused = [approved, paid].find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'licensing.exclusivity-taken' });
  });

  it('is as good as one in time while nobody else has asked', async () => {
    const late = await inReview(await world.article(), fromToday(kenya));
    await approve(late);
    await story.accept(late);
    laterBy(8);
    await story.settle(late);
    expect(await story.stateOf(late)).toBe('fulfilled');
  });
});

describe('the calendar', () => {
  it('lists what is held and sold by its first day, page by page, and nothing that has run out', async () => {
    const article = await world.article({ headline: 'A calendar of its own' });
    const { licence, member } = await sold(article, fromToday(kenya));
    const uganda = { kind: 'countries', values: ['UG'] } as const;
    const there: Partial<Use> = {
      territory: { ...uganda, values: ['UG'] },
      exclusivity: { kind: 'territory', territory: { ...uganda, values: ['UG'] } },
    };
    const held = await inReview(article, there);
    await approve(held);
    const list = (filter: object = {}) => world.get(ExclusivityQuery).list(nora, { articleId: article.id, ...filter });
    const { items } = await list();
    expect(items.map((item) => [item.reference, item.state, item.countries, item.isExclusive])).toEqual([
      [licence, 'active', ['KE'], true],
      [held.reference, 'held', ['UG'], true],
    ]);
    const first = await list({ limit: 1 });
    const second = await list({ limit: 1, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items]).toEqual(items);
    expect((await list({ state: 'held' })).items).toHaveLength(1);
    expect((await list({ text: 'nobody’s' })).items).toEqual([]);
    expect((await list({ text: licence })).items).toHaveLength(1);
    laterBy(14);
    expect((await list()).items.map(({ reference }) => reference)).toEqual([licence]);
    await expect(world.get(ExclusivityQuery).list(member)).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });

  it('shows at the desk what an approval would meet, before it is tried', async () => {
    const article = await world.article();
    const first = await inReview(article);
    await approve(first);
    const second = await inReview(article);
    const { conflicts } = await story.desk(second.reference);
    expect(conflicts.map(({ reference, isExclusive }) => [reference, isExclusive])).toEqual([[first.reference, true]]);
    expect((await story.desk(first.reference)).conflicts).toEqual([]);
  });
});
