import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#libs/kernel';
import { licensingWorld, MONDAY, quoteInput, reviewer, type World } from '../../../../test/support/licensing-world.js';
import { DecideRequest } from '../decision/decide-request.js';
import { KeepQuote } from '../quote/keep-quote.js';
import type { Use } from '../terms/use.js';
import { DeskQuery } from './desk.query.js';
import { SubmitRequest } from './submit-request.js';

let world: World;
const nora = reviewer('Nora Wells');
/** In the order of their promises. */
let references: string[];

async function ask(use: Partial<Use>, headline = 'The tide comes in', who?: Parameters<World['member']>[0]) {
  const member = await world.member(who);
  const article = await world.article({ headline });
  const quote = await world.get(KeepQuote).execute(ANONYMOUS, quoteInput(article, use));
  return (await world.get(SubmitRequest).execute(member, { quoteId: quote.id! })).reference;
}

beforeAll(async () => {
  world = await licensingWorld();
  const first = await ask({ edits: 'adapt' });
  world.clock.advance(60_000);
  const second = await ask({ purpose: 'corporate-promotional', staff: 8 }, 'Bread at 100%_off');
  const rushed = await ask({ edits: 'adapt', rush: true }, 'Ferries stop', { kind: 'non-profit', verified: true });
  await ask({});
  references = [rushed, first, second];
  world.clock.set(MONDAY);
});
afterAll(() => world.close());

const queue = (filter: Parameters<DeskQuery['queue']>[1] = {}) => world.get(DeskQuery).queue(nora, filter);
const found = async (filter: Parameters<DeskQuery['queue']>[1]) =>
  (await queue(filter)).items.map(({ reference }) => reference);

describe('the desk’s queue', () => {
  it('shows what waits for a person, oldest promise first', async () => {
    const { items, nextCursor } = await queue();
    expect(items.map(({ reference }) => reference)).toEqual(references);
    expect(nextCursor).toBeNull();
    expect(items[0]).toMatchObject({
      rush: true,
      secondsLeft: 4 * 3600 + 60,
      promisedAt: '2026-11-23T14:01:00.000Z',
      licensee: { kind: 'non-profit', kindVerified: true, standing: 'new', country: 'KE' },
      media: [{ medium: 'web', audience: { kind: 'monthly-users' } }],
      reasons: [{ code: 'adaptation' }],
      awaitingSecond: null,
    });
  });

  it('counts below nothing when a promise is broken', async () => {
    world.clock.set(new Date('2026-11-25T14:01:00Z'));
    expect((await queue()).items[0]!.secondsLeft).toBe(-2 * 86_400);
    world.clock.set(MONDAY);
  });

  it('is paged without losing or repeating one', async () => {
    const first = await queue({ limit: 2 });
    const second = await queue({ limit: 2, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map(({ reference }) => reference)).toEqual(references);
    expect(second.nextCursor).toBeNull();
  });

  it('is filtered by reason, title, words and state', async () => {
    expect(await found({ reason: 'promotional' })).toEqual([references[2]]);
    expect(await found({ titleId: world.titleId })).toEqual(references);
    expect(await found({ text: 'ferries' })).toEqual([references[0]]);
    expect(await found({ text: references[1]! })).toEqual([references[1]]);
    expect(await found({ text: '100%_' })).toEqual([references[2]]);
    expect(await found({ text: 'Kisumu' })).toEqual(references);
    expect(await found({ text: '%' })).toEqual([references[2]]);
    expect(await found({ state: 'offered' })).toHaveLength(1);
    expect(await found({ state: 'all' })).toHaveLength(4);
  });

  it('is filtered by what its marks say: parts to clear and extensions', async () => {
    expect((await queue()).items.map(({ isEscalated, openClearances }) => [isEscalated, openClearances])).toEqual(
      references.map(() => [false, 0]),
    );
    expect(await found({ clearances: 'open' })).toEqual([]);
    expect(await found({ kind: 'quote' })).toEqual(references);
    expect(await found({ kind: 'extension' })).toEqual([]);
    expect(await found({ kind: 'gift' })).toEqual([]);
  });

  it('pages through every state, newest first', async () => {
    const first = await queue({ state: 'all', limit: 3 });
    const second = await queue({ state: 'all', limit: 3, cursor: first.nextCursor! });
    const all = [...first.items, ...second.items].map(({ reference }) => reference);
    expect(new Set(all).size).toBe(4);
    expect(second.nextCursor).toBeNull();
  });

  it('is for staff', async () => {
    const member = await world.member();
    await expect(world.get(DeskQuery).queue(member)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await expect(world.get(DeskQuery).detail(member, references[0]!)).rejects.toMatchObject({
      code: 'kernel.forbidden',
    });
    await expect(queue({ cursor: 'e30' })).rejects.toMatchObject({ code: 'database.bad-cursor' });
  });
});

describe('a request on the desk', () => {
  it('shows rights, price, reasons, ruling and what may be decided', async () => {
    const page = await world.get(DeskQuery).detail(nora, references[2]!);
    expect(page).toMatchObject({
      reference: references[2],
      quotedPrice: { currency: 'GBP' },
      ruling: {
        ruleSet: 'shipped',
        version: 1,
        rule: null,
        facts: { purpose: 'corporate-promotional', countryLists: 1 },
      },
      allowedDecisions: ['approve', 'decline', 'ask', 'counter'],
      decisions: [],
      offers: [],
      history: { requests: 0, licences: 0, licensed: [] },
    });
    expect(page.queue).toEqual({
      ...{ position: 3, waiting: 3, late: false },
      ...{ promisedAt: page.promisedAt, timeZone: 'Europe/London', workingMinutesLeft: 495 },
    });
    expect(page.declineReasons.map(({ code }) => code)).toContain('purpose-not-licensed');
    expect(page.items[0]!.lines.length).toBeGreaterThan(3);
  });

  it('lets finance look and not decide', async () => {
    const page = await world.get(DeskQuery).detail({ ...nora, roles: ['finance'] }, references[0]!);
    expect(page.allowedDecisions).toEqual([]);
  });

  it('shows every line of the price, down to what was quoted', async () => {
    const { lines, quotedPrice, rush } = await world.get(DeskQuery).detail(nora, references[0]!);
    expect(rush).toBe(true);
    expect(lines.map(({ code }) => code)).toContain('rush');
    expect(lines.at(-1)?.running).toEqual(quotedPrice);
  });

  it('shows who proposed, in the queue too', async () => {
    const reference = await ask({ term: { kind: 'perpetual' } });
    await world.get(DecideRequest).execute(nora, { reference, decision: 'approve' });
    const item = (await queue()).items.find((candidate) => candidate.reference === reference);
    expect(item?.awaitingSecond).toEqual({ proposedBy: 'Nora Wells', proposedAt: MONDAY.toISOString() });
  });
});
