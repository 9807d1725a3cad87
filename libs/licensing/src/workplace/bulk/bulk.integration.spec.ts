import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { licensingStories, nora, omar, type Asked } from '../../../../../test/support/licensing-stories.js';
import { licensingWorld, type World } from '../../../../../test/support/licensing-world.js';
import { reviseArticle, seedStaff, type SeededArticle } from '../../../../../test/support/licensing-seed.js';
import { WithdrawRequest } from '../../request/withdraw-request.js';
import type { Use } from '../../terms/use.js';
import { BeginBulk } from './begin-bulk.js';
import type { BulkInput } from './bulk-view.js';
import { BulkDecisions } from './bulk.query.js';
import { DecideBulkItem } from './decide-bulk-item.js';
import { PreviewBulk } from './preview-bulk.js';
import { RetryBulk } from './retry-bulk.js';
import { UndoBulk } from './undo-bulk.js';

let world: World;
const stories = licensingStories(() => world);
beforeAll(async () => {
  world = await licensingWorld();
  for (const person of [nora, omar]) await seedStaff(world.database, person);
});
afterAll(() => world.close());

const kenya: Partial<Use> = {
  territory: { kind: 'countries', values: ['KE'] },
  exclusivity: { kind: 'territory', territory: { kind: 'countries', values: ['KE'] } },
};

async function waiting(count: number): Promise<{ references: string[]; withdraw: (at: number) => Promise<unknown> }> {
  const asked: Asked[] = [];
  const article = await world.article();
  for (let n = 0; n < count; n += 1) asked.push(await stories.inReview(undefined, { article }));
  return {
    references: asked.map(({ reference }) => reference),
    withdraw: (at) => world.get(WithdrawRequest).execute(asked[at]!.member, { reference: asked[at]!.reference }),
  };
}
const begin = async (input: Omit<BulkInput, 'decision'> & Partial<BulkInput>, who = nora) =>
  (await world.get(BeginBulk).execute(who, { decision: 'approve', ...input })).id;
const work = (bulkId: string, position: number, attempt = 1) =>
  world.get(DecideBulkItem).handle({ bulkId, position }, { jobId: '1', attempt, maxAttempts: 6 });
const workAll = (bulkId: string, count: number) =>
  Promise.allSettled(Array.from({ length: count }, (_, at) => work(bulkId, at + 1)));
const jobsOf = (id: string) =>
  world.database.asOwner<{ max_attempts: number }>(
    `SELECT max_attempts FROM graphile_worker._private_jobs WHERE payload ->> 'bulkId' = $1`,
    [id],
  );
const look = (id: string) => world.get(BulkDecisions).byId(nora, id);

describe('a bulk decision', () => {
  it('shows first what each would get, and which cannot and why', async () => {
    const { references, withdraw } = await waiting(3);
    await withdraw(1);
    const perpetual = (await stories.inReview({ term: { kind: 'perpetual' } })).reference;
    const all = [...references, perpetual, 'R-2026-99999', references[0]!];
    const preview = await world.get(PreviewBulk).execute(nora, { references: all, decision: 'approve' });
    expect(
      preview.items.map(({ price, problem, secondReasons }) => [price?.amount, problem?.code, secondReasons[0]?.code]),
    ).toEqual([
      ['12000', undefined, undefined],
      [undefined, 'licensing.request-moved-on', undefined],
      ['12000', undefined, undefined],
      ['36000', undefined, 'perpetual'],
      [undefined, 'licensing.request-not-found', undefined],
    ]);
    expect(preview).toMatchObject({ ready: 3, totals: [{ amount: '60000', currency: 'GBP' }], differences: [] });
    expect((await stories.desk(references[0]!)).state).toBe('in_review');
  });

  it('shows which article was edited since it was asked for, and what it is offered at now', async () => {
    const [asked, other] = [await stories.inReview(), await stories.inReview()];
    await reviseArticle(world.database, world.clock.now(), asked.article);
    const references = [asked.reference, other.reference];
    const { items } = await world.get(PreviewBulk).execute(nora, { references, decision: 'approve' });
    expect(items.map(({ isEdited, price }) => [isEdited, price?.amount])).toEqual([
      [true, '12000'],
      [false, '12000'],
    ]);
  });

  it('shows which rights are taken, and which the selection itself would give away first', async () => {
    const [taken, rivals] = [await world.article(), await world.article()];
    const ask = async (article: SeededArticle) =>
      (await stories.inReview({ startsOn: world.clock.now().toISOString().slice(0, 10), ...kenya }, { article }))
        .reference;
    const first = await ask(taken);
    await stories.decide(nora, { reference: first, decision: 'approve' });
    const references = [await ask(taken), await ask(rivals), await ask(rivals)];
    const { items, ready } = await world.get(PreviewBulk).execute(nora, { references, decision: 'approve' });
    expect(items.map(({ problem }) => problem?.code)).toEqual([
      'licensing.exclusivity-taken',
      undefined,
      'licensing.exclusivity-taken',
    ]);
    expect([items[0]!.problem?.message, items[2]!.problem?.message]).toEqual([
      expect.stringContaining(first),
      expect.stringContaining(references[1]!),
    ]);
    expect(ready).toBe(1);
    const id = await begin({ references });
    for (const at of [1, 2, 3]) await work(id, at);
    expect((await look(id)).items.map(({ outcome }) => outcome)).toEqual(['failed', 'done', 'failed']);
  });

  it('of forty where one fails: the others stand, and the one is shown with its reason', async () => {
    const { references, withdraw } = await waiting(40);
    const id = await begin({ references, note: 'As agreed with the syndicate.' });
    await withdraw(17);
    await workAll(id, 40);
    const { counts, items } = await look(id);
    expect(counts).toEqual({ waiting: 0, done: 39, second: 0, failed: 1, cancelled: 0 });
    expect(items[17]).toMatchObject({
      outcome: 'failed',
      problem: { code: 'licensing.request-moved-on', nextStep: expect.any(String) },
    });
    const states = await Promise.all(references.map(async (reference) => (await stories.desk(reference)).state));
    expect(states.filter((state) => state === 'offered')).toHaveLength(39);
    expect(states[17]).toBe('withdrawn');
  });

  it('decides each once, however often its job runs, and at the same time as somebody else', async () => {
    const { references } = await waiting(2);
    const id = await begin({ references });
    await Promise.allSettled([
      work(id, 1),
      work(id, 1),
      work(id, 2),
      stories.decide(omar, { reference: references[1]!, decision: 'decline', reasonCode: 'rights-not-ours' }),
    ]);
    await work(id, 1);
    const first = await stories.desk(references[0]!);
    expect(first.decisions).toHaveLength(1);
    expect(first.offers).toHaveLength(1);
    const second = await stories.desk(references[1]!);
    expect(second.decisions).toHaveLength(1);
    const outcome = (await look(id)).items[1]!;
    if (second.state === 'declined') {
      expect(outcome.problem?.message).toContain('Omar Haddad');
    } else {
      expect([outcome.outcome, second.state]).toEqual(['done', 'offered']);
    }
  });

  it('finds what an earlier run decided before it could say so', async () => {
    const { references } = await waiting(1);
    const id = await begin({ references });
    await work(id, 1);
    const sql = `UPDATE licensing.bulk_decision_item SET outcome = 'waiting', settled_at = NULL WHERE bulk_id = $1`;
    await world.database.reads.query(sql, [id]);
    await work(id, 1);
    expect((await look(id)).counts).toMatchObject({ done: 1, failed: 0 });
    expect((await stories.desk(references[0]!)).decisions).toHaveLength(1);
  });

  it('says what failed on our side after the last try, and tries it again when asked', async () => {
    const { references, withdraw } = await waiting(3);
    const id = await begin({ references });
    const retry = (who = nora) => world.get(RetryBulk).execute(who, { bulkId: id });
    await withdraw(2);
    await workAll(id, 3);
    const broken = (await waiting(1)).references;
    const trouble = await begin({ references: broken });
    // The table is gone for a moment, as a database is that fails over.
    await world.database.asOwner('ALTER TABLE licensing.decision RENAME TO decision_away');
    await expect(work(trouble, 1, 1)).rejects.toThrow();
    expect((await look(trouble)).counts).toMatchObject({ waiting: 1, failed: 0 });
    await expect(work(trouble, 1, 6)).rejects.toThrow();
    await world.database.asOwner('ALTER TABLE licensing.decision_away RENAME TO decision');
    expect((await look(trouble)).items[0]).toMatchObject({
      outcome: 'failed',
      problem: { code: 'licensing.bulk-trouble', nextStep: expect.any(String) },
    });
    await expect(world.get(RetryBulk).execute(omar, { bulkId: trouble })).rejects.toMatchObject({
      code: 'licensing.bulk-not-found',
    });
    const twice = await Promise.allSettled([1, 2].map(() => world.get(RetryBulk).execute(nora, { bulkId: trouble })));
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await jobsOf(trouble)).map(({ max_attempts: most }) => most)).toEqual([6]);
    await work(trouble, 1);
    expect((await look(trouble)).counts).toMatchObject({ waiting: 0, done: 1, failed: 0 });
    expect((await stories.desk(broken[0]!)).decisions).toHaveLength(1);
    // What was refused for a reason is refused for it again.
    expect(await retry()).toEqual({ again: 1 });
    await work(id, 3);
    expect((await look(id)).items[2]!.problem).toMatchObject({ code: 'licensing.request-moved-on' });
  });

  it('whose job was lost is shown as failed after a while, and can be tried again', async () => {
    const { references } = await waiting(1);
    const id = await begin({ references });
    const sql = 'UPDATE licensing.bulk_decision_item SET claimed_at = $2 WHERE bulk_id = $1';
    await world.database.reads.query(sql, [id, new Date(world.clock.now().getTime() - 16 * 60_000)]);
    expect((await look(id)).items[0]).toMatchObject({ outcome: 'failed', problem: { code: 'licensing.bulk-trouble' } });
    expect(await world.get(RetryBulk).execute(nora, { bulkId: id })).toEqual({ again: 1 });
    await work(id, 1);
    expect((await look(id)).counts).toMatchObject({ done: 1 });
    await expect(world.get(RetryBulk).execute(nora, { bulkId: id })).rejects.toMatchObject({
      code: 'licensing.bulk-nothing-to-retry',
      kind: 'conflict',
    });
  });

  it('is undone whole before it starts, in part later, and not at all at the end', async () => {
    const { references } = await waiting(3);
    const undo = (bulkId: string, who = nora) => world.get(UndoBulk).execute(who, { bulkId });
    const whole = await begin({ references });
    await expect(undo(whole, omar)).rejects.toMatchObject({ code: 'licensing.bulk-not-found' });
    expect(await undo(whole)).toEqual({ cancelled: 3, decided: 0 });
    await workAll(whole, 3);
    expect((await look(whole)).counts).toMatchObject({ cancelled: 3, done: 0 });

    const part = await begin({ references });
    await work(part, 1);
    expect(await undo(part)).toEqual({ cancelled: 2, decided: 1 });
    await expect(undo(part)).rejects.toMatchObject({ code: 'licensing.bulk-begun', kind: 'conflict' });
    expect((await stories.desk(references[1]!)).state).toBe('in_review');
  });

  it('undone in the very moment in which it is worked on leaves each either decided or not', async () => {
    const { references } = await waiting(6);
    const id = await begin({ references });
    await Promise.allSettled([workAll(id, 6), world.get(UndoBulk).execute(nora, { bulkId: id })]);
    const { items, counts } = await look(id);
    expect(counts.waiting).toBe(0);
    for (const { reference, outcome } of items) {
      expect((await stories.desk(reference)).state).toBe(outcome === 'done' ? 'offered' : 'in_review');
    }
  });

  it('declines and asks too, and leaves a second person what needs one', async () => {
    const { references } = await waiting(2);
    const declined = await begin({ references: [references[0]!], decision: 'decline', reasonCode: 'rights-not-ours' });
    const asked = await begin({ references: [references[1]!], decision: 'ask', note: 'For how long?' });
    const perpetual = (await stories.inReview({ term: { kind: 'perpetual' } })).reference;
    const second = await begin({ references: [perpetual] });
    for (const id of [declined, asked, second]) await work(id, 1);
    expect((await look(declined)).counts.done + (await look(asked)).counts.done).toBe(2);
    expect((await look(second)).counts).toMatchObject({ second: 1 });
    expect((await stories.desk(references[1]!)).question).toBe('For how long?');
  });

  it('refuses what cannot be meant, and nobody decides who has left the desk', async () => {
    const { references } = await waiting(1);
    await expect(begin({ references: [] })).rejects.toMatchObject({ code: 'licensing.bulk-invalid' });
    await expect(begin({ references: ['x'] })).rejects.toMatchObject({ code: 'licensing.bulk-invalid' });
    const many = Array.from({ length: 101 }, (_, n) => `R-2026-${String(n).padStart(5, '0')}`);
    await expect(begin({ references: many })).rejects.toMatchObject({ code: 'licensing.bulk-invalid' });
    await expect(begin({ references, decision: 'decline' })).rejects.toMatchObject({
      code: 'licensing.request-invalid',
    });
    const id = await begin({ references }, omar);
    await world.database.asOwner('UPDATE identity.staff SET disabled_at = now() WHERE user_id = $1', [omar.userId]);
    await work(id, 1);
    expect((await look(id)).items[0]!.problem).toMatchObject({ code: 'licensing.reviewer-gone' });
  });
});
