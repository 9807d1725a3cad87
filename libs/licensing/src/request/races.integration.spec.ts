import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ANONYMOUS, type StaffActor } from '#libs/kernel';
import { DraftPriceBook, examplePriceBook, PublishPriceBook } from '#libs/pricing';

import { eventually } from '../../../../test/support/eventually.js';
import { seedTitle, type SeededArticle } from '../../../../test/support/licensing-seed.js';
import { licensingStories, nora, type Member } from '../../../../test/support/licensing-stories.js';
import { licensingWorld, MONDAY, quoteInput, reviewer, type World } from '../../../../test/support/licensing-world.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { PreviewQuote } from '../quote/preview-quote.js';
import { QuoteQuery } from '../quote/quote.query.js';
import { DraftRules, SaveRulesDraft } from '../rules/draft-rules.js';
import { PublishRules } from '../rules/publish-rules.js';
import { RuleSets } from '../rules/rule-sets.query.js';
import { AcceptOffer } from './accept-offer.js';
import { ExpireRequests } from './expire-requests.js';
import { SubmitRequest } from './submit-request.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
});
afterAll(() => world.close());
beforeEach(() => world.clock.set(MONDAY));

const manager = (name: string): StaffActor => ({ ...reviewer(name), roles: ['rights-manager'] });
const [ines, omar] = [manager('Ines Duarte'), manager('Omar Said')];

/** From the day on which it is asked for. */
const keep = (article: SeededArticle, use = {}) => {
  const startsOn = world.clock.now().toISOString().slice(0, 10);
  return world.get(KeepQuote).execute(ANONYMOUS, quoteInput(article, { startsOn, ...use }));
};
const submit = (member: Member, quoteId: string) => world.get(SubmitRequest).execute(member, { quoteId });
const stepsOf = async (reference: string): Promise<string[]> => {
  const rows = await world.database.reads.query<{ step: string }>(
    `SELECT h.step FROM licensing.history h JOIN licensing.request r ON r.id = h.request_id
      WHERE r.reference = $1 ORDER BY h.at, h.id`,
    [reference],
  );
  return rows.map(({ step }) => step);
};

describe('a quote that runs out', () => {
  it('while a reviewer approves what was asked in time: approved at its price, once', async () => {
    const titleId = await seedTitle(world.database, world.clock.now());
    const member = await world.member();
    const quote = await keep(await world.article({ titleId }), { edits: 'adapt' });
    const end = new Date(quote.expiresAt!);
    world.clock.set(new Date(end.getTime() - 60_000));
    const { reference } = await submit(member, quote.id!);
    await newBook(titleId);
    world.clock.set(end);
    const [approved, late] = await Promise.allSettled([
      stories.decide(nora, { reference, decision: 'approve' }),
      submit(await world.member(), quote.id!),
      world.get(ExpireRequests).handle(),
    ]);
    expect(approved).toMatchObject({ status: 'fulfilled', value: { state: 'offered', secondReasons: [] } });
    expect(late).toMatchObject({ status: 'rejected', reason: { code: 'licensing.quote-expired' } });
    expect((await stories.page(member, reference)).offer).toMatchObject({ price: { amount: '12000' } });
  });

  it('at the instant at which it is asked for: asked for, or refused and nothing kept', async () => {
    const member = await world.member();
    const quote = await keep(await world.article());
    world.clock.set(new Date(new Date(quote.expiresAt!).getTime() - 1));
    const before = await submit(member, quote.id!);
    expect(before.state).toBe('offered');
    const second = await keep(await world.article());
    world.clock.set(new Date(second.expiresAt!));
    await expect(submit(member, second.id!)).rejects.toMatchObject({
      code: 'licensing.quote-expired',
      nextStep: expect.any(String),
    });
    const kept = await world.database.reads.query('SELECT 1 FROM licensing.request WHERE quote_id = $1', [second.id]);
    expect(kept).toEqual([]);
  });
});

describe('an offer that runs out', () => {
  it('as it is accepted: accepted or expired, and its history tells the same', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      world.clock.set(MONDAY);
      const asked = await stories.offered();
      const { offerExpiresAt } = await stories.page(asked.member, asked.reference);
      world.clock.set(new Date(new Date(offerExpiresAt!).getTime() - (turn % 2)));
      const [accepted] = await Promise.allSettled([stories.accept(asked), world.get(ExpireRequests).handle()]);
      expect(accepted.status).toBe(turn % 2 === 1 ? 'fulfilled' : 'rejected');
      const state = accepted.status === 'fulfilled' ? 'accepted' : 'expired';
      // The job passes over a row that is locked, and comes again.
      await world.get(ExpireRequests).handle();
      expect(await stories.stateOf(asked)).toBe(state);
      expect((await stepsOf(asked.reference)).at(-1)).toBe(state);
    }
  });
});

describe('a price book', () => {
  it('published between a quote and its request leaves the quote what it was, for licensee and desk', async () => {
    const titleId = await seedTitle(world.database, world.clock.now());
    const [member, article] = [await world.member(), await world.article({ titleId })];
    const [instant, reviewed] = [await keep(article), await keep(article, { edits: 'adapt' })];
    await newBook(titleId);
    expect((await world.get(PreviewQuote).execute(ANONYMOUS, quoteInput(article))).total.amount).toBe('24000');
    expect(await world.get(QuoteQuery).byId(instant.id!)).toMatchObject({
      total: { amount: '12000' },
      items: [{ priceBook: { version: 1 } }],
    });
    expect(await submit(member, instant.id!)).toMatchObject({ state: 'offered', price: { amount: '12000' } });
    const { reference } = await submit(member, reviewed.id!);
    expect(await stories.desk(reference)).toMatchObject({ quotedPrice: { amount: '12000' } });
    // What was quoted is no departure from the book: one person is enough.
    expect(await stories.decide(nora, { reference, decision: 'approve' })).toMatchObject({
      state: 'offered',
      secondReasons: [],
    });
    expect((await stories.page(member, reference)).offer).toMatchObject({ price: { amount: '12000' } });
  });

  it('published at the instant of a quote: the whole quote is of one version', async () => {
    const titleId = await seedTitle(world.database, world.clock.now());
    const articles = [await world.article({ titleId }), await world.article({ titleId })];
    const items = articles.map(({ id }) => ({ articleId: id }));
    const input = { ...quoteInput(articles[0]!), items };
    const keepBoth = () => world.get(KeepQuote).execute(ANONYMOUS, input);
    const [, ...quotes] = await Promise.all([newBook(titleId), keepBoth(), keepBoth(), keepBoth(), keepBoth()]);
    for (const quote of [...quotes, await keepBoth()]) {
      const versions = new Set(quote.items.map(({ priceBook }) => priceBook.version));
      expect(versions.size).toBe(1);
      expect(quote.total.amount).toBe(versions.has(1) ? '24000' : '48000');
    }
  });
});

describe('a connection that dies in the middle of an acceptance', () => {
  it('leaves the offer as it was, with nothing half written, and the next click goes through', async () => {
    const asked = await stories.offered();
    const before = await stepsOf(asked.reference);
    const accepting = await killedWhileWriting(() => stories.accept(asked));
    expect(accepting.status).toBe('rejected');
    expect(await stories.stateOf(asked)).toBe('offered');
    expect(await stepsOf(asked.reference)).toEqual(before);
    const again = await world.get(AcceptOffer).execute(asked.member, { reference: asked.reference });
    expect(again.state).toBe('accepted');
    await stories.begin(asked);
    await stories.settle(asked);
    expect(await stories.stateOf(asked)).toBe('fulfilled');
  });
});

// The last: its rules stay in force.
describe('a rule set', () => {
  it('published at the instant of a request: one version decides it, and is named', async () => {
    const asked = await Promise.all(Array.from({ length: 4 }, async () => keep(await world.article({ words: 80 }))));
    const members = await Promise.all(asked.map(() => world.member()));
    const [version, ...requests] = await Promise.all([
      newRules(),
      ...asked.map(({ id }, index) => submit(members[index]!, id!)),
    ]);
    for (const { reference, state } of requests) {
      const { ruling } = await stories.desk(reference);
      expect(state).toBe(ruling?.version === version ? 'in_review' : 'offered');
    }
    world.clock.advance(6_000);
    const after = await submit(await world.member(), (await keep(await world.article({ words: 80 }))).id!);
    expect(after.state).toBe('in_review');
  });
});

/** Breaks the connection of `work` off where it has changed the request and is about to write its history. */
async function killedWhileWriting(work: () => Promise<unknown>): Promise<PromiseSettledResult<unknown>> {
  const owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  try {
    await owner.query('BEGIN; LOCK TABLE licensing.history IN SHARE MODE');
    const working = Promise.allSettled([work()]);
    await eventually(
      () => world.database.reads.query(BREAK_OFF),
      (broken) => broken.length > 0,
    );
    return (await working)[0];
  } finally {
    await owner.end();
  }
}

const BREAK_OFF = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
   WHERE datname = current_database() AND wait_event_type = 'Lock'`;

/** Twice as dear, from now on. */
async function newBook(titleId: string): Promise<void> {
  const data = { ...examplePriceBook('GBP'), base: '24000' };
  const { draftId } = await world
    .get(DraftPriceBook)
    .execute(ines, { titleId, data, effectiveFrom: world.clock.now() });
  await world.get(PublishPriceBook).execute(omar, { draftId });
}

/** From now on everything on the web goes to a person. @returns the version */
async function newRules(): Promise<number> {
  const { id } = await world.get(DraftRules).execute(ines, { title: 'Autumn' });
  const { rules, revision } = await world.get(RuleSets).draft(ines, id);
  const { review, instant, countries, fourEyes } = rules;
  const web = { code: 'web', when: { fact: 'media', oneOf: ['web'] }, message: 'On the web.', nextStep: 'Wait.' };
  const content = { review: [...review, web], instant, countries, fourEyes };
  const saved = await world.get(SaveRulesDraft).execute(ines, { id, revision, title: 'Autumn', content });
  return (await world.get(PublishRules).execute(omar, { id, revision: saved.revision })).version;
}
