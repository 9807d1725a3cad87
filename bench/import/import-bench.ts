import 'reflect-metadata';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { NestFactory } from '@nestjs/core';
import { SaveSource, SaveTitle, StartBulkImport, StartRun } from '#libs/catalogue';
import { newId, type StaffActor } from '#libs/kernel';
import { loadConfig } from '#platform/config';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { newsPage } from '../../test/support/press.js';
import { once } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { memoryOf, startProcess } from '../ground/process.js';
import type { Figures } from '../report/figures.js';

const ARTICLES = 400;
const WORDS = 700;
const STEP_MS = 50;
const PATIENCE_MS = 180_000;
const MANAGER: StaffActor = {
  ...{ kind: 'staff', userId: newId(), email: 'rights@desk.example', name: 'Desk', roles: ['rights-manager'] },
};

/** Articles a second that the whole worker imports, each fetched over HTTP: named by a feed, and by the rows of a file. */
export async function importBench(figures: Figures, ground: Ground): Promise<void> {
  const database = await ground.database();
  const host = await startSite(ground);
  const dataDir = await ground.folder('import');
  const env = {
    ...{ IMPRIMATUR_ENV: 'local', DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl },
    ...{ DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
  };
  const rooms = await NestFactory.createApplicationContext(WorkerModule.forRoot(loadConfig(env)), { logger: false });
  ground.atEnd(() => rooms.close());
  const hosts = [{ host, kind: 'article' as const }];
  const title = { name: 'The Quay Post', ownNames: [], language: 'en', hosts };
  const { id: titleId } = await rooms.get(SaveTitle).execute(MANAGER, title);
  const worker = await startProcess({ file: 'dist/apps/worker/main.js', env });
  ground.atEnd(() => worker.stop());
  const source = { titleId, kind: 'feed', name: 'Feed', url: `http://${host}/feed.xml`, everyMinutes: 60 } as const;
  const { id: sourceId } = await rooms.get(SaveSource).execute(MANAGER, source);
  let begun = performance.now();
  await rooms.get(StartRun).execute(MANAGER, { sourceId });
  await finished(database.ownerUrl, 'catalogue.source_run');
  figures.add('feed', 'articles_per_s', (ARTICLES * 1_000) / (performance.now() - begun), '1/s');
  const rows = Array.from({ length: ARTICLES }, (_, n) => `http://${host}/rows/${n}`);
  begun = performance.now();
  const body = Readable.from([Buffer.from(`url\n${rows.join('\n')}\n`)]);
  await rooms.get(StartBulkImport).execute(MANAGER, { fileName: 'rows.csv', body });
  await finished(database.ownerUrl, 'catalogue.bulk_import');
  figures.add('csv', 'articles_per_s', (ARTICLES * 1_000) / (performance.now() - begun), '1/s');
  figures.add('csv', 'memory_peak', memoryOf(worker.pid).peak, 'MB');
  figures.note(`${ARTICLES} articles of ${WORDS} words each way, every page fetched over HTTP from this machine.`);
}

/** The newsroom's site, which costs as little as it can. */
async function startSite(ground: Ground): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const isFeed = path === '/feed.xml';
    response.writeHead(200, { 'content-type': isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8' });
    response.end(isFeed ? feed(host) : newsPage({ host, path, headline: `Story ${path}`, words: WORDS }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  ground.atEnd(async () => void server.close());
  return host;
}

const feed = (host: string): string =>
  `<rss version="2.0"><channel><title>Quay</title>${Array.from(
    { length: ARTICLES },
    (_, n) => `<item><title>Story ${n}</title><link>http://${host}/feed/${n}</link></item>`,
  ).join('')}</channel></rss>`;

async function finished(ownerUrl: string, table: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const [row] = await once<{ state: string; imported: number; message: string | null }>(
      ownerUrl,
      `SELECT state, imported, message FROM ${table} ORDER BY id DESC LIMIT 1`,
    );
    if (row?.state === 'finished' && row.imported === ARTICLES) return;
    if (row?.state === 'finished' || row?.state === 'failed' || performance.now() > deadline)
      throw new Error(
        `Only ${row?.imported ?? 0} of ${ARTICLES} articles were imported: ${row?.message ?? row?.state}`,
      );
    await new Promise((next) => setTimeout(next, STEP_MS));
  }
}
