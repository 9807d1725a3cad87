import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { rightsReportCsv } from '../report/rights-report-csv.js';
import { articlePage, catalogueHouse, MANAGER, type CatalogueHouse } from '../testing/catalogue-house.js';

const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, i) => `Paragraph ${i + 1}. The ferry left the quay at dawn, and the pilots watched it pass the old lighthouse.`,
);

describe('versions of an article', () => {
  let database: TestDatabase;
  let house: CatalogueHouse;
  let articleId: string;
  const put = async (page: Parameters<typeof articlePage>[0]): Promise<number> => {
    const html = articlePage({ paragraphs: PARAGRAPHS, ...page });
    const stored = await house.import.execute(MANAGER, { url: `http://${house.host}/2026/versions`, html });
    articleId = stored.articleId;
    return stored.version;
  };
  const events = () =>
    database.asOwner<{ payload: { payload: unknown } }>(
      `SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'event' = 'catalogue.article-corrected.v1'`,
    );
  const corrections = () =>
    database.reads.query('SELECT version, from_version, codes, note FROM catalogue.v_article_correction ORDER BY 1');

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await catalogueHouse(database);
    await put({});
  });
  afterAll(async () => house.close());

  it('are a correction where the text says something else, and an event tells so', async () => {
    const changed = PARAGRAPHS.with(2, PARAGRAPHS[2]!.replace('at dawn', 'at noon'));
    expect(await put({ paragraphs: changed })).toBe(2);
    expect((await events()).map(({ payload }) => payload.payload)).toEqual([
      { articleId, fromVersion: 1, toVersion: 2, material: true, codes: ['text'] },
    ]);
    expect(await corrections()).toEqual([{ version: 2, from_version: 1, codes: ['text'], note: null }]);
  });

  it('are none where only the spelling is better', async () => {
    const changed = PARAGRAPHS.with(2, PARAGRAPHS[2]!.replace('at dawn', 'at noon').replace('watched', 'wacthed'));
    await put({ paragraphs: changed });
    const { versions } = await house.versions.list(MANAGER, articleId);
    expect(versions.map(({ version, material, codes }) => ({ version, material, codes }))).toEqual([
      { version: 3, material: false, codes: ['spelling'] },
      { version: 2, material: true, codes: ['text'] },
      { version: 1, material: null, codes: [] },
    ]);
    expect(await events()).toHaveLength(1);
  });

  it('are what staff say they are, with a note, and each decision is kept', async () => {
    const mark = { articleId, version: 3, material: true, note: 'The word was in a quotation.' };
    await house.markRevision.execute(MANAGER, mark);
    await house.markRevision.execute(MANAGER, { ...mark, version: 2, material: false, note: 'Both are true.' });
    expect(await corrections()).toEqual([
      { version: 3, from_version: 2, codes: ['spelling'], note: 'The word was in a quotation.' },
    ]);
    expect(await events()).toHaveLength(3);
    const { versions } = await house.versions.list(MANAGER, articleId);
    expect(versions[1]).toMatchObject({
      ...{ material: false, foundMaterial: true, note: null },
      decisions: [{ material: false, note: 'Both are true.', actorId: MANAGER.userId }],
    });
    const again = house.markRevision.execute(MANAGER, { ...mark, version: 1 });
    await expect(again).rejects.toMatchObject({ code: 'catalogue.version-not-found' });
    const silent = house.markRevision.execute(MANAGER, { ...mark, note: ' ' });
    await expect(silent).rejects.toMatchObject({ code: 'catalogue.reason-missing' });
  });

  it('are shown with what is different, word by word', async () => {
    const diff = await house.versions.diff(MANAGER, articleId, 1, 2);
    expect(diff.blocks.filter(({ change }) => change !== 'same')).toEqual([
      {
        ...{ change: 'changed', kind: 'paragraph', componentId: null },
        parts: [
          { op: 'same', text: 'Paragraph 3. The ferry left the quay at ' },
          { op: 'removed', text: 'dawn' },
          { op: 'added', text: 'noon' },
          { op: 'same', text: ', and the pilots watched it pass the old lighthouse.' },
        ],
      },
    ]);
    for (const [from, to] of [
      [1, 9],
      [0, 1],
      [1.5, 2],
    ] as const) {
      await expect(house.versions.diff(MANAGER, articleId, from, to)).rejects.toMatchObject({
        code: 'catalogue.version-not-found',
      });
    }
  });

  it('count in the report of their month', async () => {
    const url = (path: string): string => `http://${house.host}${path}`;
    await house.import.execute(MANAGER, { url: url('/a'), html: articlePage({ byline: 'Jo Public' }) });
    await house.import.execute(MANAGER, { url: url('/b'), html: articlePage({ byline: '=Reuters' }) });
    const killed = await house.import.execute(MANAGER, { url: url('/c'), html: articlePage() });
    await house.setState.execute(MANAGER, { articleId: killed.articleId, state: 'killed', reason: 'Wrong.' });
    const report = await house.report.of(MANAGER, {});
    expect(report).toMatchObject({
      ...{ month: '2026-02', from: '2026-02-01', to: '2026-03-01', articles: 4, sellable: 1, whole: 1 },
      sections: [{ key: 'Harbour', articles: 4, sellable: 1 }],
      titles: [{ label: 'The Harbour Ledger', articles: 4, sellable: 1 }],
      trend: [{ month: '2026-02', articles: 4, sellable: 1 }],
    });
    expect(report.reasons).toEqual([
      { code: 'article.killed', status: null, articles: 1 },
      { code: 'text.agency', status: 'excluded', articles: 1 },
      { code: 'text.unknown-author', status: 'needs-clearance', articles: 1 },
    ]);
    expect(report.names).toEqual(expect.arrayContaining([{ name: 'Reuters', kind: 'owner', text: 1, pictures: 0 }]));
    expect(rightsReportCsv(report).split('\r\n').slice(0, 3)).toEqual([
      '\uFEFFdimension,key,articles,sellable,parts',
      'all,,4,1,',
      'whole,,1,1,',
    ]);
    const formula = { ...report, sections: [{ key: '=1+1', label: '=cmd()', articles: 1, sellable: 0 }] };
    expect(rightsReportCsv(formula)).toContain("section,'=cmd(),1,0,");
    await expect(house.report.of(MANAGER, { month: '2026-13' })).rejects.toMatchObject({
      code: 'catalogue.month-invalid',
    });
  });
});
