import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { ANONYMOUS, newId, type StaffActor } from '#libs/kernel';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { articlePage, catalogueHouse, MANAGER, type CatalogueHouse } from '../testing/catalogue-house.js';

const FINANCE: StaffActor = { ...MANAGER, roles: ['finance'] };

const figure = (src: string, caption: string): string =>
  `<figure><img src="${src}" alt="A ferry"><figcaption>${caption}</figcaption></figure>`;

describe('articles', () => {
  let database: TestDatabase;
  let house: CatalogueHouse;
  const importPage = async (path: string, over: Parameters<typeof articlePage>[0] = {}): Promise<string> => {
    const stored = await house.import.execute(MANAGER, { url: `http://${house.host}${path}`, html: articlePage(over) });
    return stored.articleId;
  };

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await catalogueHouse(database);
  });
  afterAll(async () => house.close());

  it('gives the facts of several articles in one statement, in the order asked for', async () => {
    const first = await importPage('/one', {
      headline: 'One',
      extra: figure('/a.jpg', 'Children on the quay (A Name/AFP)'),
    });
    const second = await importPage('/two', { headline: 'Two' });
    const facts = await house.facts.forQuote([second, newId(), first, 'nonsense']);
    expect(facts.map(({ headline }) => headline)).toEqual(['Two', 'One']);
    const [, one] = facts;
    expect(one!.blocks.reduce((sum, block) => sum + block.words, 0)).toBe(one!.wordCount);
    expect(one).toMatchObject({ minorsPictured: true, state: 'live', embargoedUntil: null, version: 1 });
    expect(one!.components[1]).toMatchObject({
      kind: 'image',
      status: 'excluded',
      code: 'image.agency',
      message: 'This photo belongs to AFP.',
      nextStep: 'You can license it from them.',
      creditLine: 'A Name/AFP',
      caption: 'Children on the quay',
    });
    expect(facts[0]!.minorsPictured).toBe(false);
  });

  it('never gives the public the address of a picture it may not show', async () => {
    const id = await importPage('/pictures', {
      headline: 'Pictures',
      extra:
        figure('/own.jpg', 'The quay. Photo: Mira Holt/Harbour Ledger') +
        figure('/agency.jpg', 'The sea (Reuters)') +
        figure('/none.jpg', 'The sky'),
    });
    const view = await house.articles.publicView(id);
    const shown = view.components.map(({ rights, imageUrl }) => [rights.status, imageUrl !== null]);
    expect(shown).toEqual([
      ['licensable', false],
      ['licensable', true],
      ['excluded', false],
      ['needs-clearance', false],
    ]);
    expect(JSON.stringify(view)).not.toMatch(/agency\.jpg|none\.jpg|own\.jpg/);
  });

  it('lays staff decisions over the rights map, keeps them through a new version, and can take them back', async () => {
    const id = await importPage('/override', { headline: 'Before', extra: figure('/sky.jpg', 'The sky') });
    const picture = async (): Promise<{ id: string; code: string; status: string }> =>
      (await house.facts.forQuote([id]))[0]!.components[1]!;
    const componentId = (await picture()).id;
    const decide = (status: 'licensable' | null, reason: string): Promise<unknown> =>
      house.override.execute(MANAGER, { articleId: id, componentId, status, reason });
    await decide('licensable', 'Found the contract');
    expect(await picture()).toMatchObject({ status: 'licensable', code: 'image.override' });
    await importPage('/override', { headline: 'After', extra: figure('/sky.jpg', 'The sky') });
    expect(await picture()).toMatchObject({ status: 'licensable', code: 'image.override' });
    const { versionId } = (await house.facts.forQuote([id]))[0]!;
    expect((await house.articles.wholeVersion(versionId)).content.components[1]!.rights.status).toBe('licensable');
    await decide(null, 'The contract was another one');
    expect(await picture()).toMatchObject({ status: 'needs-clearance', code: 'image.no-credit' });
    const { rightsHistory } = await house.desk.byId(MANAGER, id);
    expect(rightsHistory.map(({ fromStatus, status, reason }) => [fromStatus, status, reason])).toEqual([
      ['licensable', null, 'The contract was another one'],
      ['needs-clearance', 'licensable', 'Found the contract'],
    ]);
  });

  it('asks for a reason, a role and a component that exists', async () => {
    const articleId = await importPage('/refused');
    const input = { articleId, componentId: 'text', status: 'excluded' as const, reason: 'Because' };
    await expect(house.override.execute(FINANCE, input)).rejects.toMatchObject({ code: 'kernel.forbidden' });
    await expect(house.override.execute(MANAGER, { ...input, reason: '  ' })).rejects.toMatchObject({
      code: 'catalogue.reason-missing',
    });
    await expect(house.override.execute(MANAGER, { ...input, componentId: 'x' })).rejects.toMatchObject({
      code: 'catalogue.component-not-found',
    });
    await expect(house.override.execute(MANAGER, { ...input, articleId: newId() })).rejects.toMatchObject({
      code: 'catalogue.article-not-found',
    });
  });

  it('an embargoed article says so, and nothing else, until its time has come', async () => {
    const id = await importPage('/embargo', { headline: 'Secret budget' });
    const embargoedUntil = '2026-03-01T10:00:00.000Z';
    await house.setState.execute(MANAGER, { articleId: id, state: 'embargoed', embargoedUntil, reason: 'Budget day' });
    const view = await house.articles.publicView(id);
    expect(view).toMatchObject({
      state: 'embargoed',
      embargoedUntil,
      headline: '',
      canonicalUrl: '',
      blocks: [],
      components: [],
    });
    expect(JSON.stringify(view)).not.toMatch(/budget/i);
    expect((await house.search.execute({ q: 'secret' })).items).toEqual([]);
    expect((await house.facts.forQuote([id]))[0]).toMatchObject({ state: 'embargoed', embargoedUntil });
    house.clock.set(new Date(embargoedUntil));
    expect((await house.articles.publicView(id)).headline).toBe('Secret budget');
    expect((await house.search.execute({ q: 'secret' })).items).toHaveLength(1);
    house.clock.set(new Date('2026-03-01T09:30:00Z'));
  });

  it('a killed article says so without detail, is announced, and can be reinstated', async () => {
    const id = await importPage('/kill', { headline: 'A wrong story' });
    await house.setState.execute(MANAGER, { articleId: id, state: 'killed', reason: 'It is wrong' });
    const view = await house.articles.publicView(id);
    expect(view).toMatchObject({ state: 'killed', headline: '', blocks: [] });
    expect(JSON.stringify(view)).not.toMatch(/wrong/i);
    await expect(
      house.setState.execute(MANAGER, { articleId: id, state: 'killed', reason: 'Again' }),
    ).rejects.toMatchObject({ kind: 'conflict' });
    const jobs = await database.asOwner<{ n: number }>(
      `SELECT count(*)::int AS n FROM graphile_worker._private_jobs
       WHERE payload->>'event' = 'catalogue.article-killed.v1' AND payload->'payload'->>'articleId' = '${id}'`,
    );
    expect(jobs[0]!.n).toBe(1);
    await house.setState.execute(MANAGER, { articleId: id, state: 'live', reason: 'Killed by mistake' });
    expect((await house.articles.publicView(id)).headline).toBe('A wrong story');
    const { history } = await house.desk.byId(MANAGER, id);
    expect(history.map(({ change }) => change)).toEqual(['reinstated', 'killed', 'imported']);
  });

  it('an embargo needs a time in the future and a reason', async () => {
    const articleId = await importPage('/embargo-bad');
    const attempt = (embargoedUntil: string | undefined, reason = 'Why'): Promise<unknown> =>
      house.setState.execute(MANAGER, { articleId, state: 'embargoed', embargoedUntil, reason });
    for (const until of [undefined, 'soon', '2020-01-01T00:00:00Z', '9999-01-01T00:00:00Z']) {
      await expect(attempt(until)).rejects.toMatchObject({ code: 'catalogue.state-change-invalid' });
    }
    await expect(attempt('2026-05-01T00:00:00Z', ' ')).rejects.toMatchObject({ code: 'catalogue.reason-missing' });
  });

  it('finds by words, beginnings and accents, filters, and pages without gap or repeat', async () => {
    for (let i = 0; i < 7; i += 1) await importPage(`/page-${i}`, { headline: `Régatta number ${i}` });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await house.search.execute({ q: 'regatta num', limit: 3, cursor });
      seen.push(...page.items.map(({ headline }) => headline));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect([...seen].sort()).toEqual(Array.from({ length: 7 }, (_, i) => `Régatta number ${i}`));
    expect(
      (await house.search.execute({ q: 'regatta', title: house.titleId, section: 'harbour', language: 'en' })).items,
    ).toHaveLength(7);
    expect((await house.search.execute({ q: 'regatta', title: newId() })).items).toEqual([]);
    expect((await house.search.execute({ q: 'regatta', from: '2026-02-28' })).items).toEqual([]);
    expect((await house.search.execute({ q: 'regatta', to: '2026-02-28' })).items).toHaveLength(7);
    expect((await house.search.execute({ q: `'; DROP TABLE x; -- & | ! ( :*` })).items).toEqual([]);
    expect((await house.search.execute({ q: '&&&' })).items).toEqual([]);
    await expect(house.search.execute({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'database.bad-cursor' });
  });

  it('lists for the desk with state and rights', async () => {
    const id = await importPage('/desk', { headline: 'For the desk only', byline: 'Reuters' });
    const { items } = await house.desk.list(MANAGER, { q: 'desk only', rights: 'excluded' });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id,
      state: 'live',
      parts: { licensable: 0, 'needs-clearance': 0, excluded: 1 },
      overridden: 0,
    });
    expect((await house.desk.list(MANAGER, { q: 'desk only', state: 'killed' })).items).toEqual([]);
    expect((await house.desk.list(MANAGER, { q: 'desk only', needsClearance: true })).items).toEqual([]);
    await expect(house.desk.list(ANONYMOUS, {})).rejects.toMatchObject({ code: 'kernel.unauthenticated' });
  });

  it('opens pictures that may be opened, once, and never the others', async () => {
    const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer();
    const pages = house.site.pages;
    pages.set('/own.jpg', { body: jpeg, type: 'image/jpeg' });
    pages.set('/fake.jpg', { body: '<script>', type: 'image/jpeg' });
    const credit = 'Photo: Mira Holt/Harbour Ledger';
    const id = await importPage('/open', {
      headline: 'Bytes',
      extra:
        figure('/own.jpg', `The quay. ${credit}`) +
        figure('/fake.jpg', `The sea. ${credit}`) +
        figure('/afp.jpg', 'AFP') +
        figure('/sky.jpg', 'The sky'),
    });
    const [{ versionId, components }] = (await house.facts.forQuote([id])) as [
      Awaited<ReturnType<CatalogueHouse['facts']['forQuote']>>[number],
    ];
    const open = (index: number, cleared = false) => house.pictures.open(versionId, components[index]!.id, { cleared });
    expect(await open(1)).toEqual({ contentType: 'image/jpeg', body: jpeg });
    expect((await open(1))!.body).toEqual(jpeg);
    expect(house.site.hits.filter((path) => path === '/own.jpg')).toHaveLength(1);
    expect(await open(2)).toBeNull();
    expect(await open(3, true)).toBeNull();
    expect(await open(4)).toBeNull();
    expect(house.site.hits).not.toContain('/afp.jpg');
    expect(house.site.hits).not.toContain('/sky.jpg');
    pages.set('/sky.jpg', { body: jpeg, type: 'image/jpeg' });
    expect((await open(4, true))!.contentType).toBe('image/jpeg');
    expect(await house.pictures.openForReaders(id, components[4]!.id)).toBeNull();
    expect((await house.pictures.openForReaders(id, components[1]!.id))!.body).toEqual(jpeg);
    const before = house.clock.now();
    const until = new Date(before.getTime() + 3_600_000);
    const embargo = { state: 'embargoed' as const, embargoedUntil: until.toISOString(), reason: 'Budget day' };
    await house.setState.execute(MANAGER, { articleId: id, ...embargo });
    expect(await house.pictures.openForReaders(id, components[1]!.id)).toBeNull();
    house.clock.set(until);
    expect((await house.pictures.openForReaders(id, components[1]!.id))!.body).toEqual(jpeg);
    house.clock.set(before);
  });
});
