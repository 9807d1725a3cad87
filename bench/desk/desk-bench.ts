import { freePort } from '../../apps/local/postgres/index.js';
import { AuthClient } from '../../test/support/auth-client.js';
import { PASSWORD, Press } from '../../test/support/press.js';
import { once, type Database } from '../ground/database.js';
import type { Ground } from '../ground/ground.js';
import { startProcess } from '../ground/process.js';
import { Statements } from '../ground/statements.js';
import { atMost, type Figures } from '../report/figures.js';
import { median, quantile } from '../report/statistics.js';
import { Getter } from './getter.js';
import { loadQueue } from './load-queue.js';

const REQUESTS = 100_000;
const PAGE = 50;
const DEEP = 1_000;
const WARM = 60;
const TURNS = 400;
const MOST_MS = 50;
const MOST_STATEMENTS = 6;
const REVIEWER = 'rosa@desk.example';

interface Queued {
  items: { reference: string }[];
}

/** The desk's queue over a hundred thousand requests that wait, through HTTP: the first page and the thousandth. */
export async function deskBench(figures: Figures, ground: Ground): Promise<void> {
  const database = await ground.database();
  const begun = performance.now();
  await loadQueue(database.ownerUrl, REQUESTS);
  figures.add('queue 100k', 'load_s', (performance.now() - begun) / 1000, 's');
  const { desk, cookie } = await startDesk(ground, database);
  const product = new Getter(desk, { cookie });
  const bare = await startBare(ground, database);
  const statements = new Statements(database.adminUrl, database.appUrl);
  const pages = {
    'first page': '/admin/v1/requests',
    'page 1000': `/admin/v1/requests?cursor=${await cursorBefore(database, (DEEP - 1) * PAGE)}`,
    'nobody’s': '/admin/v1/requests?assignee=nobody',
    'all states, newest first': '/admin/v1/requests?state=all',
  };
  for (const [name, path] of Object.entries(pages)) {
    const isCompared = name === 'first page' || name === 'page 1000';
    await measure(figures, name, path, product, isCompared ? bare : null);
    await statements.reset();
    await product.get(path);
    figures.add(name, 'statements', await statements.total(), '', atMost(MOST_STATEMENTS));
  }
  figures.note('One desk process as in production, one connection; the session is checked with each request.');
  figures.note('Bare: the same rows and the same session, read with prepared statements on Fastify and pg.');
}

/** In turns, so that what else the machine does meets both. */
async function measure(
  figures: Figures,
  name: string,
  path: string,
  product: Getter,
  bare: Getter | null,
): Promise<void> {
  const times: { product: number[]; bare: number[] } = { product: [], bare: [] };
  let differing = 0;
  for (let turn = 0; turn < WARM + TURNS; turn += 1) {
    const mine = await product.timed<Queued>(path);
    const theirs = bare ? await bare.timed<Queued>(path) : null;
    if (turn < WARM) continue;
    times.product.push(mine.ms);
    if (!theirs) continue;
    times.bare.push(theirs.ms);
    if (referencesOf(mine.body) !== referencesOf(theirs.body)) differing += 1;
  }
  figures.add(name, 'p50_ms', median(times.product), 'ms');
  figures.add(name, 'p99_ms', quantile(times.product, 0.99), 'ms', atMost(MOST_MS));
  if (!bare) return;
  figures.add(name, 'bare_p50_ms', median(times.bare), 'ms');
  figures.add(name, 'bare_p99_ms', quantile(times.bare, 0.99), 'ms');
  figures.add(name, 'ratio_p50', median(times.product) / median(times.bare), 'x');
  figures.add(name, 'pages_that_differ', differing, '', atMost(0));
}

const referencesOf = ({ items }: Queued): string => items.map(({ reference }) => reference).join();

async function startDesk(ground: Ground, database: Database): Promise<{ desk: string; cookie: string }> {
  const port = String(await freePort());
  const desk = `http://127.0.0.1:${port}`;
  const env = {
    ...{ DATABASE_URL: database.appUrl, DATA_DIR: await ground.folder('desk'), RATE_LIMITS: 'off', LOG_LEVEL: 'warn' },
    ...{ ADMIN_PORT: port, DESK_URL: desk },
  };
  const press = await Press.open(env);
  ground.atEnd(() => press.close());
  await press.staffMember(REVIEWER, ['reviewer']);
  const admin = await startProcess({ file: 'dist/apps/admin/main.js', env, healthUrl: `${desk}/readyz` });
  ground.atEnd(() => admin.stop());
  const visitor = new AuthClient(desk, desk);
  const { status } = await visitor.post('/api/auth/sign-in/email', { email: REVIEWER, password: PASSWORD });
  if (status !== 200) throw new Error(`Signing in answered ${status}.`);
  return { desk, cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
}

async function startBare(ground: Ground, database: Database): Promise<Getter> {
  const [session] = await once<{ token: string }>(database.ownerUrl, 'SELECT token FROM identity.desk_session LIMIT 1');
  const port = String(await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const env = { DATABASE_URL: database.ownerUrl, PORT: port, TOKEN: session?.token ?? '' };
  const server = await startProcess({ file: 'bench/desk/bare-desk.ts', env, healthUrl: `${origin}/healthz` });
  ground.atEnd(() => server.stop());
  return new Getter(origin);
}

/** The cursor that leads to what comes after so many. */
async function cursorBefore(database: Database, count: number): Promise<string> {
  const [row] = await once<{ promised_at: Date; id: string }>(
    database.ownerUrl,
    `SELECT promised_at, id FROM licensing.request WHERE state = 'in_review' ORDER BY promised_at, id OFFSET $1 LIMIT 1`,
    [count - 1],
  );
  return Buffer.from(JSON.stringify([row!.promised_at.toISOString(), row!.id])).toString('base64url');
}
