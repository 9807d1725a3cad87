import { freePort } from '../../apps/local/postgres/index.js';
import { Client } from '../ground/client.js';
import { once } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { startProcess } from '../ground/process.js';
import { atLeast, type Figures } from '../report/figures.js';
import { median } from '../report/statistics.js';
import { startProduct } from '../flow/product.js';

const ROUNDS = 3;
const SECONDS = 3;
/** Until the engine has compiled what runs often, in both. */
const WARM_SECONDS = 6;
const CONCURRENCY = 10;
const HALF = 0.5;
const CASES = [
  { name: 'preview', path: '/api/v1/quotes/preview' },
  { name: 'keep', path: '/api/v1/quotes' },
] as const;

/** Prices as they are looked at and kept, by HTTP, against the same rows read and written on bare Fastify and pg. */
export async function quoteBench(figures: Figures, ground: Ground): Promise<void> {
  const database = await ground.database();
  const product = await startProduct(database, await ground.folder('quote'), 1);
  ground.atEnd(() => product.stop());
  const visitor = new Client(product.env['PUBLIC_URL']!);
  const wishes = await wishesFor(visitor, product.buyers[0]!.urls);
  const answer = await visitor.post('/api/v1/quotes/preview', wishes[0]);
  const bare = await startBare(ground, database.ownerUrl, database.appUrl, answer);
  for (const { name, path } of CASES) {
    for (const client of [visitor, bare]) await round(client, path, wishes, WARM_SECONDS);
    const rounds: { product: number; bare: number }[] = [];
    const used = { api: 0, postgres: 0 };
    let answers = 0;
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      const before = product.cpu();
      const ours = await round(visitor, path, wishes, SECONDS);
      const after = product.cpu();
      for (const part of ['api', 'postgres'] as const) used[part] += after[part]! - before[part]!;
      answers += ours * SECONDS;
      rounds.push({ product: ours, bare: await round(bare, path, wishes, SECONDS) });
    }
    figures.add(name, 'per_s', median(rounds.map((each) => each.product)), '1/s');
    figures.add(name, 'bare_per_s', median(rounds.map((each) => each.bare)), '1/s');
    const ratio = median(rounds.map((each) => each.product / each.bare));
    figures.add(name, 'cpu_api_per_answer', used.api / answers, 'ms');
    figures.add(name, 'cpu_postgres_per_answer', used.postgres / answers, 'ms');
    figures.add(name, 'ratio_to_bare', ratio, '', atLeast(HALF));
  }
  figures.note(
    'One api process as in production, ten connections, one article in each quote; a visitor without account.',
  );
  figures.note(
    'Bare: the same rows are read, and an answer of the same bytes is written; nothing is checked or priced.',
  );
}

async function wishesFor(visitor: Client, urls: readonly string[]): Promise<object[]> {
  const articles = await Promise.all(urls.map((url) => visitor.post('/api/v1/articles/resolve', { url })));
  return articles.map(({ id }) => ({ items: [{ articleId: id }], use: USE, currency: 'GBP' }));
}

const USE = {
  media: [{ medium: 'web', audience: { kind: 'monthly-users', count: 30_000 } }],
  purpose: 'editorial',
  territory: { kind: 'region', values: ['Europe'] },
  languages: ['en'],
  term: { kind: 'months', months: 24 },
  startsOn: new Date().toISOString().slice(0, 10),
  exclusivity: { kind: 'none' },
  edits: 'none',
  alreadyPublished: false,
  rush: false,
};

async function startBare(ground: Ground, ownerUrl: string, appUrl: string, answer: object): Promise<Client> {
  await once(ownerUrl, 'CREATE TABLE public.bare_quote (LIKE licensing.quote INCLUDING ALL)');
  await once(ownerUrl, 'GRANT SELECT, INSERT ON public.bare_quote TO imprimatur_app');
  const [row] = await once<{ facts: object }>(ownerUrl, 'SELECT facts FROM licensing.quote LIMIT 1');
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: appUrl,
    PORT: port,
    ANSWER: JSON.stringify(answer),
    FACTS: JSON.stringify(row?.facts ?? {}),
  };
  const server = await startProcess({ file: 'bench/quote/bare-quotes.ts', env, healthUrl: `${origin}/healthz` });
  ground.atEnd(() => server.stop());
  return new Client(origin);
}

/** Requests a second that so many connections get answered. */
async function round(client: Client, path: string, wishes: readonly object[], seconds: number): Promise<number> {
  const begun = performance.now();
  let answered = 0;
  const goOn = async (lane: number): Promise<void> => {
    for (let turn = lane; performance.now() - begun < seconds * 1_000; turn += 1) {
      await client.post(path, wishes[turn % wishes.length]);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, (_, lane) => goOn(lane)));
  return answered / ((performance.now() - begun) / 1_000);
}
