import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { licensingStories, nora, type Asked } from '../../../../../test/support/licensing-stories.js';
import { finance, licensingWorld, MONDAY, type World } from '../../../../../test/support/licensing-world.js';
import { KeepExtension } from '../../extension/keep-extension.js';
import { DeskQuery } from '../../request/desk.query.js';
import { ResubmitRequest } from '../../request/resubmit-request.js';
import { SubmitRequest } from '../../request/submit-request.js';
import { dashboardCsv } from './dashboard-csv.js';
import { Dashboard } from './dashboard.query.js';

const HOUR = 3_600_000;
let world: World;
const stories = licensingStories(() => world);
/** An hour, two hours, and far too long until the desk answered. */
const WAITS = [1, 2, 100];

beforeAll(async () => {
  world = await licensingWorld();
  await stories.licensed();
  for (const hours of WAITS) {
    const { reference } = await stories.inReview();
    world.clock.advance(hours * HOUR);
    const isLate = hours === 100;
    await stories.decide(nora, {
      reference,
      ...(isLate ? { decision: 'decline', reasonCode: 'rights-not-ours' } : { decision: 'approve' }),
    });
    world.clock.set(MONDAY);
  }
  await stories.inReview();
  world.clock.advance(30 * HOUR);
  await stories.inReview();
});
afterAll(() => world.close());

const view = (filter = {}, who = finance) => world.get(Dashboard).of(who, filter);
const queue = async (filter: object) => (await world.get(DeskQuery).queue(nora, filter)).items.length;

describe('the dashboard', () => {
  it('counts answers, times against promises, reasons, revenue and what is open', async () => {
    const { answers, answersBefore, declines, revenue, open, days } = await view();
    expect(days).toEqual({ from: '2026-11-01', to: '2026-11-30' });
    expect(answers).toMatchObject({
      ...{ requests: 4, byRule: 1, byDesk: 3, kept: 2, broken: 1 },
      ...{ medianSeconds: 7200, ninetiethSeconds: expect.any(Number) },
    });
    expect(answers.ninetiethSeconds).toBeGreaterThan(80 * 3600);
    expect(answers.promisedMedianSeconds).toBeGreaterThan(3600);
    expect(answersBefore).toMatchObject({ requests: 0, medianSeconds: null });
    expect(declines).toMatchObject([{ code: 'rights-not-ours', requests: 1 }]);
    expect(revenue).toMatchObject([
      { titleId: world.titleId, licences: 1, amounts: [{ amount: '7500', currency: 'GBP' }] },
    ]);
    expect(open.map(({ older, newer, requests }) => [older, newer, requests])).toEqual([
      [null, 4, 1],
      [4, 24, 0],
      [24, 72, 1],
      [72, 168, 0],
      [168, null, 0],
    ]);
  });

  it('leads with each figure to the requests it counts', async () => {
    const period = { state: 'all', from: '2026-11-01', to: '2026-11-30' };
    expect(await queue({ ...period, answered: 'any' })).toBe(4);
    expect(await queue({ ...period, by: 'rule' })).toBe(1);
    expect(await queue({ ...period, by: 'desk' })).toBe(3);
    expect(await queue({ ...period, kept: 'no' })).toBe(1);
    expect(await queue({ ...period, kept: 'yes' })).toBe(2);
    expect(await queue({ ...period, declined: 'rights-not-ours' })).toBe(1);
    expect(await queue({ ...period, sold: 'yes', titleId: world.titleId })).toBe(1);
    expect(await queue({ state: 'all', answered: 'any', from: '2026-10-01', to: '2026-10-31' })).toBe(0);
    expect(await queue({ newer: '4' })).toBe(1);
    expect(await queue({ older: '24', newer: '72' })).toBe(1);
    expect(await queue({ older: 'soon', late: 'perhaps' })).toBe(2);
  });

  it('goes by week, month and quarter, with a step for each day or week', async () => {
    const week = await view({ period: 'week' });
    expect(week.days).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(week.steps).toHaveLength(7);
    expect(week.steps[0]).toMatchObject({ from: '2026-11-23', byRule: 1, byDesk: 2 });
    const sum = (steps: { byDesk: number }[]) => steps.reduce((all, { byDesk }) => all + byDesk, 0);
    expect(sum(week.steps)).toBe(3);
    expect(sum((await view({ period: 'quarter' })).steps)).toBe(3);
    expect((await view({ period: 'quarter', on: '2026-13-40' })).days.from).toBe('2026-10-01');
  });

  it('shows no money to whom it is not for, and nothing to members', async () => {
    expect((await view({}, nora)).revenue).toBeNull();
    const member = await world.member();
    await expect(world.get(Dashboard).of(member)).rejects.toMatchObject({ code: 'kernel.forbidden' });
  });

  it('becomes a table in which no cell is a formula', async () => {
    const csv = dashboardCsv({ ...(await view()), declines: [{ code: '=cmd()', message: '', requests: 1 }] });
    expect(csv).toContain("declined,'=cmd(),2026-11-01,2026-11-30,1,\r\n");
    expect(csv).toContain(',75.00,GBP\r\n');
    expect(csv).toContain('medianSeconds,period,2026-11-01,2026-11-30,7200,\r\n');
  });

  it('counts an extension with what it cost by itself, in its own time', async () => {
    const { member, licence } = await stories.licensed();
    world.clock.set(new Date('2026-12-07T10:00:00Z'));
    const use = { term: { kind: 'months', months: 24 } } as const;
    const quote = await world.get(KeepExtension).execute(member, { reference: licence, ...use });
    const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
    const extension = { member, reference } as Asked;
    await stories.accept(extension);
    await stories.settle(extension);
    expect((await view({ on: '2026-12-07' })).revenue).toEqual([
      { titleId: world.titleId, titleName: expect.any(String), licences: 1, amounts: [quote.total] },
    ]);
    const sold = { state: 'all', sold: 'yes', from: '2026-12-01', to: '2026-12-31' };
    const { items } = await world.get(DeskQuery).queue(nora, sold);
    expect(items.map((item) => item.reference)).toEqual([reference]);
  });

  it('counts each promise of a request that was asked back: two kept, one broken', async () => {
    world.clock.set(new Date('2027-01-11T10:00:00Z'));
    const { reference, member } = await stories.inReview({ edits: 'adapt', startsOn: '2027-02-01' });
    for (const hours of [1, 100]) {
      world.clock.advance(hours * HOUR);
      await stories.decide(nora, { reference, decision: 'ask', note: 'In which edition?' });
      await world.get(ResubmitRequest).execute(member, { reference, message: 'The morning one.' });
    }
    world.clock.advance(HOUR);
    await stories.decide(nora, { reference, decision: 'approve' });
    const { answers } = await view({ on: '2027-01-11' });
    expect(answers).toMatchObject({ requests: 1, byDesk: 1, kept: 2, broken: 1 });
  });
});
