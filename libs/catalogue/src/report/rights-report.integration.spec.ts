import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { articlePage, catalogueHouse, MANAGER, type CatalogueHouse } from '../testing/catalogue-house.js';
import type { DeskArticleSearch } from '../article/desk-articles.query.js';
import type { RightsReportView } from './rights-report.query.js';

const figure = (i: number, credit: string): string =>
  `<figure><img src="/pictures/${i}.jpg" width="1200" height="800" alt="The quay"><figcaption>The quay at dawn. ${credit ? `<span class="credit">${credit}</span>` : ''}</figcaption></figure>`;
const BYLINES = ['Mira Holt', 'Reuters', 'Someone Else', 'AFP and agencies'];
const CREDITS = ['Harbour Ledger', 'Reuters', 'Nobody We Know', 'AFP', ''];

describe('the figures of the rights report', () => {
  let database: TestDatabase;
  let house: CatalogueHouse;
  let report: RightsReportView;

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await catalogueHouse(database);
    for (let i = 0; i < 24; i += 1) {
      const url = `http://${house.host}/2026/ferry-${i}`;
      const page = {
        headline: `Ferry number ${i} leaves on time`,
        byline: BYLINES[i % BYLINES.length]!,
        extra: figure(i, CREDITS[i % CREDITS.length]!),
      };
      const { articleId } = await house.import.execute(MANAGER, { url, html: articlePage(page) });
      if (i === 5) await house.setState.execute(MANAGER, { articleId, state: 'killed', reason: 'Wrong.' });
    }
    const [{ month } = { month: '' }] = await database.reads.query<{ month: string }>(
      `SELECT to_char(min(sort_at), 'YYYY-MM') AS month FROM catalogue.article`,
    );
    report = await house.report.of(MANAGER, { month });
  });
  afterAll(async () => house.close());

  const listed = async (search: DeskArticleSearch): Promise<number> => {
    const { from, to } = report;
    return (await house.desk.list(MANAGER, { from, to, limit: 100, ...search })).items.length;
  };

  it('lead to exactly the articles they counted', async () => {
    expect(report.articles).toBe(24);
    expect(report.reasons.length).toBeGreaterThan(2);
    for (const { code, status, articles } of report.reasons) {
      const search: DeskArticleSearch = status ? { state: 'live', rights: status, reason: code } : { state: 'killed' };
      expect([code, await listed(search)]).toEqual([code, articles]);
    }
    expect(report.pictureReasons.length).toBeGreaterThan(2);
    for (const { code, articles } of report.pictureReasons) {
      expect([code, await listed({ state: 'live', reason: code })]).toEqual([code, articles]);
    }
    expect(report.names.map(({ name }) => name)).toContain('Reuters');
    for (const { name, text, pictures } of report.names) {
      expect([name, await listed({ state: 'live', textBy: name })]).toEqual([name, text]);
      expect([name, await listed({ state: 'live', picturesBy: name })]).toEqual([name, pictures]);
    }
  });

  it('are offered as a facet, and only to staff', async () => {
    const { facets } = await house.desk.list(MANAGER, { state: 'live' });
    const pictures = report.pictureReasons.find(({ code }) => code === 'image.no-credit')!;
    expect(facets!.reason.find(({ value }) => value === pictures.code)!.articles).toBe(pictures.articles);
    expect((await house.search.execute({})).facets).not.toHaveProperty('reason');
  });
});
