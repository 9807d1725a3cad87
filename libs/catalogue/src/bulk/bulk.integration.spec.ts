import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import yazl from 'yazl';
import type { DomainError } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { SafeFetch, systemResolver } from '#platform/fetch';
import { Events, Jobs } from '#platform/jobs';
import { FilesystemStorage } from '#platform/storage';
import { testDatabase, type TestDatabase } from '../../../../test/support/index.js';
import { CATALOGUE_ENTITIES } from '../catalogue.entities.js';
import { FetchArticle } from '../ingestion/fetch-article.js';
import { RecurringBlocks } from '../ingestion/recurring/recurring-blocks.js';
import { StoreArticle } from '../ingestion/store-article.js';
import { articlePage, MANAGER } from '../testing/catalogue-house.js';
import { sourceHouse, type SourceHouse } from '../testing/source-house.js';
import { RightsContexts } from '../title/rights-contexts.js';
import { BulkImports, type BulkImportView } from './bulk-imports.query.js';
import { ReadRow } from './read-row.js';
import { RunBulkImport } from './run-bulk-import.js';
import { StartBulkImport } from './start-bulk-import.js';
import { TakeRows } from './take-rows.js';

const CONTEXT = { jobId: '1', attempt: 1, maxAttempts: 5 };

function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, body] of Object.entries(files)) zip.addBuffer(Buffer.from(body), name);
  zip.end();
  return buffer(zip.outputStream);
}

describe('a file of many articles', () => {
  let database: TestDatabase;
  let house: SourceHouse;
  let folder: string;
  let start: StartBulkImport;
  let runner: RunBulkImport;
  let rows: TakeRows;
  let imports: BulkImports;

  beforeAll(async () => {
    database = await testDatabase({ entities: CATALOGUE_ENTITIES });
    house = await sourceHouse(database);
    folder = await mkdtemp(join(tmpdir(), 'imprimatur-bulk-test-'));
    const { reads, transactions, clock } = house;
    const storage = new FilesystemStorage(folder);
    const jobs = new Jobs();
    const pages = new FetchArticle(
      new SafeFetch({ allowLoopback: true, userAgent: 'test' }, systemResolver),
      new RecurringBlocks(reads, clock),
    );
    const store = new StoreArticle(new Events(jobs), clock);
    rows = new TakeRows(reads, transactions, new ReadRow(new RightsContexts(reads), pages, clock), store, clock);
    start = new StartBulkImport(storage, transactions, jobs, new Audit(clock), clock);
    runner = new RunBulkImport(storage, reads, transactions, jobs, rows, clock);
    imports = new BulkImports(reads);
    house.site.serve = (path) => ({ body: articlePage({ headline: `Story ${path}` }) });
  });
  afterAll(async () => {
    await house?.close();
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const begin = async (fileName: string, body: string | Buffer): Promise<string> =>
    (await start.execute(MANAGER, { fileName, body: Readable.from([Buffer.from(body)]) })).id;
  const take = async (fileName: string, body: string | Buffer): Promise<BulkImportView> => {
    const id = await begin(fileName, body);
    await runner.handle({ bulkId: id }, CONTEXT);
    return imports.byId(MANAGER, id);
  };
  const url = (path: string): string => `http://${house.host}${path}`;

  it('is taken row by row, each told, and the report holds no formula', async () => {
    const csv = `Title;URL\nA;${url('/csv/1')}\nB;${url('/csv/2')}\nC;=HYPERLINK("x")\nD;http://nobody.example/x\n`;
    const bulk = await take('list.csv', csv);
    expect(bulk).toMatchObject({ state: 'finished', total: 4, imported: 2, failed: 2 });
    let report = '';
    for await (const lines of await imports.report(MANAGER, bulk.id)) report += lines;
    expect(report).toContain('nobody.example is not one of our titles.');
    expect(report).toMatch(/,"?'=HYPERLINK/);
    expect(await take('list.csv', csv)).toMatchObject({ imported: 0, unchanged: 2, failed: 2 });
  });

  it('may be a zip with pages and ninjs items, with a CSV file or without', async () => {
    const page = articlePage({ headline: 'From a zip' });
    const own = articlePage({ headline: 'By itself', head: `<link rel="canonical" href="${url('/zip/own')}">` });
    const ninjs = JSON.stringify({
      ...{ uri: url('/zip/ninjs'), headline: 'As ninjs', byline: 'Mira Holt' },
      body_html: Array.from({ length: 8 }, () => '<p>The ferry left the quay at dawn, in calm water.</p>').join(''),
    });
    const files = {
      'rows/list.csv': `url,file\n${url('/zip/1')},pages/1.html\n${url('/zip/2')},missing.html\n`,
      'rows/pages/1.html': page,
    };
    expect(await take('with.zip', await zipOf(files))).toMatchObject({
      state: 'finished',
      total: 2,
      imported: 1,
      failed: 1,
    });
    const alone = { 'own.html': own, 'item.json': ninjs, '__MACOSX/._own.html': 'x', 'readme.md': 'x' };
    expect(await take('alone.zip', await zipOf(alone))).toMatchObject({ state: 'finished', total: 2, imported: 2 });
  });

  it.each([
    ['a bomb', 'bomb.zip', () => zipOf({ 'a.html': Buffer.alloc(4_000_000, 'a') }), 'catalogue.bulk-bomb'],
    ['a torn zip', 'torn.zip', async () => Buffer.from('PK\u0003\u0004 torn'), 'catalogue.bulk-broken'],
    ['an empty list', 'list.csv', async () => Buffer.from('url\n'), 'catalogue.bulk-empty'],
  ])('that is %s is told as such', async (_, name, body, code) => {
    expect(await take(name, await body())).toMatchObject({ state: 'failed', code, imported: 0 });
  });

  it.each([
    ['list.pdf', 'x', 'catalogue.bulk-wrong-file'],
    ['list.csv', '', 'catalogue.bulk-wrong-file'],
    ['list.zip', 'no zip', 'catalogue.bulk-wrong-file'],
    ['list.csv', 'PK\u0003\u0004', 'catalogue.bulk-wrong-file'],
  ])('%s with %j is not taken at all', async (name, body, code) => {
    const refused = await begin(name, body).catch((error: DomainError) => error.code);
    expect(refused).toBe(code);
  });

  it('goes on where it was broken off, and takes nothing twice', async () => {
    const csv = `url\n${Array.from({ length: 60 }, (_, i) => url(`/many/${i}`)).join('\n')}\n`;
    const id = await begin('many.csv', csv);
    // As a worker that is killed in the midst of its second batch: what is written down stays, the rest is nowhere.
    const take = rows.batch.bind(rows);
    let batches = 0;
    rows.batch = async (...input) => {
      if ((batches += 1) > 1) throw new Error('killed');
      return take(...input);
    };
    await expect(runner.handle({ bulkId: id }, CONTEXT)).rejects.toThrow('killed');
    expect(await imports.byId(MANAGER, id)).toMatchObject({ state: 'importing', total: 60, imported: 24 });
    rows.batch = take;
    await runner.handle({ bulkId: id }, { ...CONTEXT, attempt: 2 });
    expect(await imports.byId(MANAGER, id)).toMatchObject({ state: 'finished', imported: 60, unchanged: 0 });
    const row = await database.reads.one<{ n: number }>(
      "SELECT count(*)::int AS n FROM catalogue.article WHERE canonical_url LIKE '%/many/%'",
    );
    expect(row!.n).toBe(60);
  });
});
