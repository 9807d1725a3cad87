import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { articlePage, catalogueHouse, MANAGER, type CatalogueHouse } from '../testing/catalogue-house.js';

const figure = (i: number, credit: string): string =>
  `<figure><img src="/pictures/${i}.jpg" width="1200" height="800" alt="The quay"><figcaption>The quay at dawn. <span class="credit">${credit}</span></figcaption></figure>`;

describe('judging articles again', () => {
  let database: TestDatabase;
  let house: CatalogueHouse;
  const ids: string[] = [];

  const add = async (path: string, page: Parameters<typeof articlePage>[0]): Promise<string> => {
    const url = `http://${house.host}${path}`;
    const { articleId } = await house.import.execute(MANAGER, { url, html: articlePage(page) });
    return articleId;
  };
  const rights = async (id: string): Promise<string[]> =>
    (await house.facts.forQuote([id]))[0]!.components.map(({ code }) => code);
  const work = async (runId: string | null, size = 3): Promise<number> => {
    let batches = 1;
    while (await database.transactions.run((tx) => house.rejudge.batch(tx, runId!, size))) batches += 1;
    return batches;
  };
  const history = (id: string) =>
    database.reads.query<{ from_code: string; to_code: string; run_id: string }>(
      'SELECT from_code, to_code, run_id FROM catalogue.rights_history WHERE article_id = $1 ORDER BY id',
      [id],
    );

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await catalogueHouse(database);
    for (let i = 0; i < 10; i += 1) {
      const byline = i % 2 === 0 ? 'Jonas Weir' : 'Mira Holt';
      const credit = i < 5 ? 'Harbour Ledger' : 'Nell Corrigan';
      const headline = `Ferry number ${i} leaves on time`;
      ids.push(await add(`/2026/ferry-${i}`, { headline, byline, extra: figure(i, credit) }));
    }
  });
  afterAll(async () => house.close());

  it('follows a contract, in batches, and writes what changed', async () => {
    const contract = { titleId: house.titleId, name: 'Jonas Weir', relation: 'contributor', terms: 'shared' } as const;
    const { runId } = await house.saveContributor.execute(MANAGER, { ...contract, shareBps: 3_000 });
    expect(await rights(ids[0]!)).toEqual(['text.unknown-author', 'image.own']);
    expect(await work(runId)).toBe(4);
    expect(await rights(ids[0]!)).toEqual(['text.contributor', 'image.own']);
    expect(await rights(ids[1]!)).toEqual(['text.staff', 'image.own']);
    expect(await house.runs.byId(MANAGER, runId!)).toMatchObject({
      ...{ state: 'done', cause: 'contract', seen: 10, changed: 5, moves: { 'needs-clearance>licensable': 5 } },
    });
    expect(await history(ids[0]!)).toMatchObject([{ from_code: 'text.unknown-author', to_code: 'text.contributor' }]);
    const same = await house.saveContributor.execute(MANAGER, { ...contract, shareBps: 4_000 });
    expect(same.runId).toBeNull();
  });

  it('goes on where it was killed, and does nothing a second time', async () => {
    const contract = {
      titleId: house.titleId,
      name: 'Nell Corrigan',
      relation: 'contributor',
      terms: 'owned',
    } as const;
    const { runId } = await house.saveContributor.execute(MANAGER, contract);
    await database.transactions.run((tx) => house.rejudge.batch(tx, runId!, 6));
    const killed = database.transactions.run(async (tx) => {
      await house.rejudge.batch(tx, runId!, 2);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await house.runs.byId(MANAGER, runId!)).toMatchObject({ state: 'running', seen: 6 });
    await house.rejudge.handle({ runId: runId! });
    await house.rejudge.handle({ runId: runId! });
    expect(await house.runs.byId(MANAGER, runId!)).toMatchObject({ state: 'done', seen: 10, changed: 5 });
    expect(await history(ids[9]!)).toHaveLength(1);
    expect(await rights(ids[9]!)).toEqual(['text.staff', 'image.contributor']);
  });

  it('judges by the day of publication', async () => {
    const { items } = await house.contributors.list(MANAGER, { q: 'jonas' });
    const contract = { id: items[0]!.id, titleId: house.titleId, name: 'Jonas Weir' } as const;
    const terms = { relation: 'contributor', terms: 'shared', shareBps: 3_000 } as const;
    const ended = await house.saveContributor.execute(MANAGER, { ...contract, ...terms, validUntil: '2026-02-26' });
    await work(ended.runId);
    expect(await rights(ids[0]!)).toEqual(['text.contributor-other-days', 'image.own']);
    const { id: _, ...fresh } = contract;
    const next = { ...fresh, ...terms, validFrom: '2026-02-20' };
    await expect(house.saveContributor.execute(MANAGER, next)).rejects.toMatchObject({
      code: 'catalogue.contract-overlaps',
    });
    const later = await house.saveContributor.execute(MANAGER, { ...next, validFrom: '2026-02-27' });
    await work(later.runId);
    expect(await rights(ids[0]!)).toEqual(['text.contributor', 'image.own']);
    const detail = await house.contributors.byId(MANAGER, items[0]!.id);
    expect(detail.history.map(({ change }) => change)).toEqual(['changed', 'changed', 'added']);
  });

  it('previews what applying does: the same counts by the same walk', async () => {
    const draft = await house.draftRule.execute(MANAGER, {
      ...{ titleId: house.titleId, section: 'harbour', parts: 'pictures', status: 'excluded' },
      reason: 'The port does not allow its pictures to be sold.',
    });
    const before = await Promise.all(ids.map(rights));
    const preview = await house.previewRule.execute(MANAGER, draft);
    await work(preview.runId);
    const counted = await house.runs.byId(MANAGER, preview.runId!);
    expect(counted).toMatchObject({ seen: 10, changed: 10, moves: { 'licensable>excluded': 10 } });
    expect(counted.examples.length).toBeGreaterThan(5);
    expect(await Promise.all(ids.map(rights))).toEqual(before);
    const applied = await house.applyRule.execute(MANAGER, draft);
    await work(applied.runId);
    const { changed, moves, seen } = await house.runs.byId(MANAGER, applied.runId!);
    expect({ changed, moves, seen }).toEqual({ changed: counted.changed, moves: counted.moves, seen: counted.seen });
    expect(await rights(ids[0]!)).toEqual(['text.contributor', 'image.rule-excluded']);
    expect(await rights(await add('/2026/new', { extra: figure(99, 'Harbour Ledger') }))).toEqual([
      'text.staff',
      'image.rule-excluded',
    ]);
  });

  it('lets no decision about a part allow what a rule forbids', async () => {
    const [facts] = await house.facts.forQuote([ids[2]!]);
    const decision = { articleId: ids[2]!, componentId: facts!.components[1]!.id, reason: 'The port agreed by mail.' };
    await expect(house.override.execute(MANAGER, { ...decision, status: 'licensable' })).rejects.toMatchObject({
      code: 'catalogue.rule-forbids',
    });
    await house.override.execute(MANAGER, { ...decision, status: 'excluded' });
    expect((await rights(ids[2]!))[1]).toBe('image.override');
  });

  it('replaces a version, ends by hand or by its last day, and keeps who and why', async () => {
    const [rule] = await house.rules.list(MANAGER);
    const next = await house.draftRule.execute(MANAGER, {
      ...{ ruleId: rule!.ruleId, titleId: house.titleId, contributor: 'Mira Holt', parts: 'text' },
      ...{ status: 'needs-clearance', until: '2026-03-31', reason: 'Her book comes out in April.' },
    });
    expect(next).toMatchObject({ ruleId: rule!.ruleId, version: 2 });
    await work((await house.applyRule.execute(MANAGER, next)).runId);
    expect(await rights(ids[1]!)).toEqual(['text.rule-clearance', 'image.own']);
    expect(await rights(ids[0]!)).toEqual(['text.contributor', 'image.own']);
    await house.endDueRules.handle();
    expect(await rights(ids[1]!)).toEqual(['text.rule-clearance', 'image.own']);
    house.clock.advance(31 * 86_400_000);
    await house.endDueRules.handle();
    const { versions } = await house.rules.byId(MANAGER, rule!.ruleId);
    expect(versions.map(({ version, state }) => `${version} ${state}`)).toEqual(['2 ended', '1 replaced']);
    expect(versions[0]).toMatchObject({ endReason: 'Its last day is over.', endedBy: 'job:end-due-rules' });
    await work(versions[0]!.lastRun!.id);
    expect(await rights(ids[1]!)).toEqual(['text.staff', 'image.own']);
    expect((await rights(ids[2]!))[1]).toBe('image.override');
  });

  it('follows the house’s own list of agencies and the lists of a release', async () => {
    const saved = await house.saveOwner.execute(MANAGER, { kind: 'agency', name: 'Nell Corrigan', names: ['نيل'] });
    await work(saved.runId);
    expect((await rights(ids[9]!))[1]).toBe('image.agency');
    await house.removeOwner.execute(MANAGER, { id: saved.id });
    const lists = async () =>
      database.reads.query<{ id: string }>(`SELECT id FROM catalogue.rights_run WHERE cause = 'lists'`);
    await house.checkLists.handle();
    await house.checkLists.handle();
    expect(await lists()).toHaveLength(1);
    await work((await lists())[0]!.id);
    expect((await rights(ids[9]!))[1]).toBe('image.contributor');
  });

  it('never touches a version', async () => {
    const rows = await database.reads.query<{ codes: string[] }>(
      `SELECT jsonb_path_query_array(content, '$.components[*].rights.code') AS codes
       FROM catalogue.article_version WHERE article_id = $1`,
      [ids[0]],
    );
    expect(rows).toEqual([{ codes: ['text.unknown-author', 'image.own'] }]);
  });

  it('is for those who may', async () => {
    const nobody = { ...MANAGER, roles: ['finance'] as const };
    const rule = { section: 'Harbour', parts: 'text', status: 'excluded', reason: 'x' } as const;
    await expect(house.draftRule.execute(nobody, rule)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    const empty = { parts: 'text', status: 'excluded', reason: 'x' } as const;
    await expect(house.draftRule.execute(systemActor('test'), empty)).rejects.toMatchObject({
      code: 'catalogue.rule-invalid',
    });
  });
});
