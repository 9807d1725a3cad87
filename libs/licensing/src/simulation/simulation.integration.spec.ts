import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type StaffActor } from '#libs/kernel';
import { examplePriceBook, type PriceBook } from '#libs/pricing';
import { licensingWorld, quoteInput, reviewer, type World } from '../../../../test/support/licensing-world.js';
import { KeepQuote } from '../quote/keep-quote.js';
import { SubmitRequest } from '../request/submit-request.js';
import { DraftRules, SaveRulesDraft } from '../rules/draft-rules.js';
import { RuleSets } from '../rules/rule-sets.query.js';
import type { Use } from '../terms/use.js';
import { CancelSimulation } from './cancel-simulation.js';
import { RunSimulation } from './run-simulation.js';
import type { SimulationView } from './simulation-view.js';
import { SimulationsQuery } from './simulations.query.js';
import { monthsBefore, StartSimulation } from './start-simulation.js';

const manager = (name: string): StaffActor => ({ ...reviewer(name), roles: ['rights-manager'] });
const ines = manager('Ines Duarte');

describe('a draft tried on past requests', () => {
  let world: World;
  const references: string[] = [];

  const ask = async (use: Partial<Use>): Promise<void> => {
    const member = await world.member();
    const quote = await world.get(KeepQuote).execute(member, quoteInput(await world.article(), use));
    const { reference } = await world.get(SubmitRequest).execute(member, { quoteId: quote.id! });
    references.push(reference);
  };
  const tryBook = async (book: PriceBook): Promise<SimulationView> => {
    const id = newId();
    await world.database.asOwner(
      `INSERT INTO licensing.simulation (id, kind, draft_id, candidate, title_id, currency, months, since_at, until_at,
         state, seen, started_by, started_by_name, created_at)
       VALUES ($1, 'price-book', $2, $3, $4, 'GBP', 12, $5, $6, 'queued', 0, 'ines', 'Ines Duarte', $6)`,
      [id, newId(), JSON.stringify({ book, rules: null }), world.titleId, new Date(0), new Date('2026-12-31')],
    );
    await world.get(RunSimulation).handle({ simulationId: id });
    return world.get(SimulationsQuery).byId(ines, id);
  };
  const rulesDraft = async (): Promise<string> => {
    const { id } = await world.get(DraftRules).execute(ines, { title: 'Nobody at once' });
    const { rules, revision } = await world.get(RuleSets).draft(ines, id);
    const { review, countries, fourEyes } = rules;
    await world.get(SaveRulesDraft).execute(ines, {
      ...{ id, revision, title: 'Nobody at once' },
      content: { review, countries, fourEyes, instant: [] },
    });
    return id;
  };
  const rowCounts = async (): Promise<unknown> =>
    world.database.reads.query(
      `SELECT (SELECT count(*) FROM licensing.request) AS requests, (SELECT count(*) FROM licensing.quote) AS quotes,
         (SELECT count(*) FROM licensing.offer) AS offers, (SELECT count(*) FROM licensing.history) AS steps,
         (SELECT md5(string_agg(r::text, '' ORDER BY r.id)) FROM licensing.request r) AS content`,
    );

  beforeAll(async () => {
    world = await licensingWorld();
    await ask({});
    await ask({ purpose: 'corporate-promotional', staff: 30 });
    await ask({ media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 60_000 } }] });
    const member = await world.member();
    await world.get(SubmitRequest).execute(member, { freeText: 'May we print the whole series in our yearbook?' });
    world.clock.advance(60_000);
  });
  afterAll(() => world.close());

  it('under the book in force changes nothing, and says what was asked', async () => {
    const { result, state, seen, total } = await tryBook(examplePriceBook('GBP'));
    expect({ state, seen, total }).toEqual({ state: 'done', seen: 3, total: 3 });
    expect(result).toMatchObject({ requests: 3, inWords: 0, unpriceable: 0, same: 3, dearer: 0, cheaper: 0 });
    expect(result!.totals).toEqual([{ currency: 'GBP', before: '118800', after: '118800' }]);
    const [row] = await world.database.reads.query<{ sum: string }>(
      `SELECT sum(amount)::text AS sum FROM licensing.quote`,
    );
    expect(row!.sum).toBe('118800');
  });

  it('says who pays more, what turns, and writes nothing but itself', async () => {
    const before = await rowCounts();
    const book = { ...examplePriceBook('GBP'), base: '60000' };
    const { result } = await tryBook(book);
    expect(result).toMatchObject({ dearer: 3, totals: [{ before: '118800', after: '594000' }] });
    expect(result!.outcomes).toEqual([
      { move: 'instant>review', requests: 2 },
      { move: 'review>review', requests: 1 },
    ]);
    expect(result!.licensees.dearer).toHaveLength(3);
    expect(result!.examples.answers.map(({ reference }) => reference).sort()).toEqual([references[0], references[2]]);
    expect(result!.groups.purpose).toMatchObject([
      { key: 'editorial', requests: 2, instantBefore: 2, instantAfter: 0 },
      { key: 'corporate-promotional', requests: 1 },
    ]);
    expect(await rowCounts()).toEqual(before);
  });

  it('of rules turns answers and leaves prices', async () => {
    const { id } = await world
      .get(StartSimulation)
      .execute(ines, { kind: 'rules', draftId: await rulesDraft(), months: 12 });
    await world.get(RunSimulation).handle({ simulationId: id });
    const { result, state } = await world.get(SimulationsQuery).byId(ines, id);
    expect(state).toBe('done');
    expect(result).toMatchObject({ requests: 3, same: 3, inWords: 1 });
    expect(result!.outcomes).toContainEqual({ move: 'instant>review', requests: 2 });
    expect(result!.reasons).toContainEqual({ code: 'no-rule', before: 0, after: 3 });
  });

  it('looks back only as far as it was asked to', async () => {
    const draftId = await rulesDraft();
    world.clock.advance(40 * 86_400_000);
    const { id } = await world.get(StartSimulation).execute(ines, { kind: 'rules', draftId, months: 1 });
    await world.get(RunSimulation).handle({ simulationId: id });
    expect((await world.get(SimulationsQuery).byId(ines, id)).result).toMatchObject({ requests: 0, inWords: 0 });
  });

  it('begins again after a kill, stops when it is stopped, and runs once for a draft', async () => {
    const draftId = await rulesDraft();
    const start = () => world.get(StartSimulation).execute(ines, { kind: 'rules', draftId, months: 12 });
    const { id } = await start();
    await world.database.asOwner(`UPDATE licensing.simulation SET state = 'running', seen = 2 WHERE id = $1`, [id]);
    await world.get(RunSimulation).handle({ simulationId: id });
    expect(await world.get(SimulationsQuery).byId(ines, id)).toMatchObject({ state: 'done', seen: 3 });
    await world.get(RunSimulation).handle({ simulationId: id });
    const second = await start();
    const third = await start();
    expect((await world.get(SimulationsQuery).ofDraft(ines, draftId)).map(({ state }) => state)).toEqual([
      ...['queued', 'cancelled', 'done'],
    ]);
    await world.get(CancelSimulation).execute(ines, third);
    await world.get(RunSimulation).handle({ simulationId: third.id });
    expect(await world.get(SimulationsQuery).byId(ines, third.id)).toMatchObject({ state: 'cancelled', result: null });
    await expect(world.get(CancelSimulation).execute(ines, second)).rejects.toMatchObject({
      code: 'simulation.state-conflict',
    });
  });

  it('lets one of many who start it at once go on', async () => {
    const draftId = await rulesDraft();
    const starts = Array.from({ length: 6 }, () =>
      world.get(StartSimulation).execute(ines, { kind: 'rules', draftId, months: 12 }),
    );
    const settled = await Promise.allSettled(starts);
    for (const one of settled) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'licensing.simulation-started' });
    }
    const [row] = await world.database.reads.query<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM licensing.simulation WHERE draft_id = $1 AND state = 'queued'`,
      [draftId],
    );
    expect(row!.waiting).toBe(1);
  });

  it('refuses what makes no sense, and those who may not', async () => {
    const start = world.get(StartSimulation);
    const given = { kind: 'rules', draftId: await rulesDraft() } as const;
    await expect(start.execute(ines, { ...given, months: 0 })).rejects.toMatchObject({
      code: 'licensing.period-invalid',
    });
    await expect(start.execute(ines, { ...given, draftId: newId(), months: 1 })).rejects.toMatchObject({
      code: 'licensing.rule-set-not-found',
    });
    const rana = reviewer('Rana Aziz');
    await expect(start.execute(rana, { ...given, months: 1 })).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await expect(world.get(SimulationsQuery).byId(ines, newId())).rejects.toMatchObject({
      code: 'licensing.simulation-not-found',
    });
  });
});

describe('so many months before a day', () => {
  it('is the same day, or the last of a shorter month', () => {
    expect(monthsBefore(new Date('2026-11-23T10:00:00Z'), 12).toISOString()).toBe('2025-11-23T10:00:00.000Z');
    expect(monthsBefore(new Date('2026-03-31T10:00:00Z'), 1).toISOString()).toBe('2026-02-28T10:00:00.000Z');
  });
});
