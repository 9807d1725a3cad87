import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Global, Module, type DynamicModule, type Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Logger, runOnce, type TaskList } from 'graphile-worker';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { startSandbox, type Sandbox } from '../../apps/stripe-sandbox/sandbox.js';
import { ArticleFactsQuery, ArticleQuery } from '#libs/catalogue';
import { ANONYMOUS, CLOCK, DomainError, FixedClock, newId, type MemberActor, type StaffActor } from '#libs/kernel';
import { AcceptOffer, KeepQuote, LICENSING_ENTITIES, LicensingModule, SubmitRequest } from '#libs/licensing';
import { PAYMENT_HANDLERS, PAYMENTS_ENTITIES, PaymentsModule, ReceiveEvent } from '#libs/payments';
import {
  FINANCE_CONSUMERS,
  FINANCE_HANDLERS,
  FinanceModule,
  SHARES_CONSUMER_GROUPS,
  SHARES_CONSUMERS,
  SHARES_HANDLERS,
  SharesModule,
} from '#libs/finance';
import { PricingModule } from '#libs/pricing';
import { AuditModule } from '#platform/audit';
import { CONFIG, loadConfig, type Config } from '#platform/config';
import { Reads, Transactions } from '#platform/database';
import { JobsModule, type EventConsumer } from '#platform/jobs';
import { setLogLevel } from '#platform/telemetry';
import { CATALOGUE_ENTITIES } from '../../libs/catalogue/src/catalogue.entities.js';
import { seedArticle, seedOrganisation, seedTitle, type SeededArticle } from './licensing-seed.js';
import { quoteInput } from './licensing-world.js';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { temporaryStorage } from './temporary-storage.js';
import { testDatabase, type TestDatabase } from './test-database.js';

export type Buyer = MemberActor & { organisationId: string };

export interface PayableRequest {
  buyer: Buyer;
  article: SeededArticle;
  /** `R-2026-00042`, accepted; 120.00 GBP. */
  reference: string;
}

/** Payments and licensing as they run, on a database and a Stripe sandbox of their own. */
export interface PaymentsWorld {
  database: TestDatabase;
  sandbox: Sandbox;
  config: Config;
  now(): Date;
  /** Moves our clock and the provider's. */
  later(milliseconds: number): Promise<void>;
  get<T>(provider: Type<T>): T;
  /** An accepted order of a new organisation; of several articles, 120.00 GBP each unless its title has other books too. */
  order(articles?: number, currency?: string): Promise<PayableRequest>;
  /** Of the title whose articles are ordered. */
  titleId: string;
  /** Submits the hosted page of a session as a browser does; `outcome` as the page offers them. */
  pay(sessionId: string, outcome?: string): Promise<void>;
  /** The sandbox's control API. */
  control(path: string, body?: object, method?: string): Promise<Record<string, unknown>>;
  /** Runs what is due in the queue until nothing is; failed jobs wait for their turn like everywhere. */
  work(): Promise<void>;
  /** Runs a job of payments or finance by its name, at once and in nobody's order. */
  run(job: string, payload?: object): Promise<void>;
  /** Makes the jobs that failed due again. */
  retryFailedJobs(): Promise<void>;
  /** Names and payloads of the events published so far. */
  published: { event: string; payload: Record<string, unknown> }[];
  /** Answers of our webhook receiver, in the order of delivery. */
  received: number[];
  close(): Promise<void>;
}

export const finance = (): StaffActor => ({
  kind: 'staff',
  userId: newId(),
  email: 'finance@desk.example',
  name: 'Noor Haddad',
  roles: ['finance'],
});

/** @param formats which webhooks the sandbox sends us; none when a test calls for everything itself */
export async function paymentsWorld(formats: ('thin' | 'snapshot')[] = ['thin']): Promise<PaymentsWorld> {
  const database = await testDatabase({
    entities: [...CATALOGUE_ENTITIES, ...LICENSING_ENTITIES, ...PAYMENTS_ENTITIES],
  });
  const sandbox = await startSandbox({ port: 0, dataDir: null, retryDelaysMs: [50, 100, 200, 400, 800] });
  const receiver = await startReceiver();
  const secrets = await Promise.all(formats.map((format) => subscribe(sandbox, receiver.url, format)));
  const config = loadConfig({
    IMPRIMATUR_ENV: 'test',
    DATABASE_URL: database.url,
    PUBLIC_URL: 'https://licensing.example',
    STRIPE_SECRET_KEY: sandbox.secretKey,
    STRIPE_API_URL: sandbox.url,
    STRIPE_WEBHOOK_SECRET: secrets.join(',') || 'whsec_of_nobody',
  });
  setLogLevel(process.env['LOG_LEVEL'] ?? 'silent');
  const clock = new FixedClock(new Date());
  const { storage, remove } = temporaryStorage();
  const testing = await Test.createTestingModule({
    imports: [
      ground(database, clock, config, storage),
      JobsModule,
      AuditModule,
      PricingModule,
      LicensingModule.forRoot(),
      PaymentsModule,
      FinanceModule,
      SharesModule,
    ],
  }).compile();
  receiver.deliver = (input) => testing.get(ReceiveEvent).execute(input);
  return worldOf({ database, sandbox, config, clock, testing, receiver, remove });
}

interface Parts {
  database: TestDatabase;
  sandbox: Sandbox;
  config: Config;
  clock: FixedClock;
  testing: TestingModule;
  receiver: Receiver;
  /** Takes the stored objects away. */
  remove: () => void;
}

async function worldOf({ database, sandbox, config, clock, testing, receiver, remove }: Parts): Promise<PaymentsWorld> {
  const titleId = await seedTitle(database, clock.now());
  const published: PaymentsWorld['published'] = [];
  const pool = new pg.Pool({ connectionString: database.url, max: 4 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const taskList = tasks(testing, published);
  const control: PaymentsWorld['control'] = async (path, body = {}, method = 'POST') => {
    const sent = method === 'GET' ? {} : { body: JSON.stringify(body) };
    const answered = await fetch(`${sandbox.url}/_sandbox${path}`, { method, ...sent });
    return (await answered.json()) as Record<string, unknown>;
  };
  return {
    ...{ database, sandbox, config, control, published, received: receiver.answers },
    now: () => clock.now(),
    later: async (milliseconds) => {
      clock.advance(milliseconds);
      await control('/clock/advance', { seconds: milliseconds / 1000 });
    },
    get: (provider) => testing.get(provider),
    titleId,
    order: (articles = 1, currency = 'GBP') => acceptedOrder(testing, database, clock, { titleId, articles, currency }),
    pay: async (sessionId, outcome = 'pay') => {
      const body = new URLSearchParams({ outcome, result: outcome }).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      await fetch(`${sandbox.url}/c/pay/${sessionId}`, { method: 'POST', redirect: 'manual', headers, body });
    },
    work: () => runOnce({ pgPool: pool, taskList, concurrency: 4, noHandleSignals: true, logger: SILENT }),
    run: async (job, payload = {}) => {
      await taskList[job]!(payload, undefined as never);
    },
    retryFailedJobs: async () => {
      await database.asOwner('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL');
    },
    close: async () => {
      await receiver.close();
      await sandbox.close();
      await pool.end();
      await testing.close();
      await database.close();
      remove();
    },
  };
}

const SILENT = new Logger(() => () => undefined);

/** Payments' and finance's own jobs as the worker runs them; events are written down, and finance hears them. */
function tasks(testing: TestingModule, published: PaymentsWorld['published']): TaskList {
  const consumers = [
    ...[...FINANCE_CONSUMERS, ...SHARES_CONSUMERS].map((type) => testing.get<EventConsumer>(type)),
    ...SHARES_CONSUMER_GROUPS.flatMap((type) => testing.get(type).consumers),
  ];
  const list: TaskList = {
    'platform.dispatch-event': async (payload) => {
      const told = payload as PaymentsWorld['published'][number];
      published.push(told);
      for (const consumer of consumers) {
        if (consumer.event.name === told.event) await consumer.handle(told.payload, { eventId: 'event' });
      }
    },
  };
  for (const type of [...PAYMENT_HANDLERS, ...FINANCE_HANDLERS, ...SHARES_HANDLERS]) {
    const handler = testing.get<{ job: { name: string }; handle(payload: never): Promise<void> }>(type);
    list[handler.job.name] = (payload) => handler.handle(payload as never);
  }
  return list;
}

async function acceptedOrder(
  testing: TestingModule,
  database: TestDatabase,
  clock: FixedClock,
  { titleId, articles, currency }: { titleId: string; articles: number; currency: string },
): Promise<PayableRequest> {
  const buyer: Buyer = {
    kind: 'member',
    userId: newId(),
    email: 'achieng@daily.example',
    name: 'Achieng Odhiambo',
    emailVerified: true,
    organisationId: await seedOrganisation(database, clock.now()),
    roles: ['requester', 'buyer'],
  };
  const article = await seedArticle(database, clock.now(), { titleId });
  const others = await Promise.all(
    Array.from({ length: articles - 1 }, () => seedArticle(database, clock.now(), { titleId })),
  );
  const startsOn = new Date(clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
  const input = quoteInput(article, { startsOn });
  const items = [article, ...others].flatMap((one) => quoteInput(one).items);
  const quote = await testing.get(KeepQuote).execute(ANONYMOUS, { ...input, items, currency });
  const { reference } = await testing.get(SubmitRequest).execute(buyer, { quoteId: quote.id! });
  await testing.get(AcceptOffer).execute(buyer, { reference });
  return { buyer, article, reference };
}

/** What the process brings: connections, configuration, the clock, and the catalogue's facts. */
@Global()
@Module({})
class PaymentsGround {}

function ground(database: TestDatabase, clock: FixedClock, config: Config, storage: ObjectStorage): DynamicModule {
  return {
    module: PaymentsGround,
    providers: [
      { provide: DataSource, useValue: database.dataSource },
      { provide: Transactions, useValue: database.transactions },
      { provide: Reads, useValue: database.reads },
      { provide: CLOCK, useValue: clock },
      { provide: CONFIG, useValue: config },
      { provide: STORAGE, useValue: storage },
      ArticleFactsQuery,
      ArticleQuery,
    ],
    exports: [DataSource, Transactions, Reads, CLOCK, CONFIG, STORAGE, ArticleFactsQuery, ArticleQuery],
  };
}

interface Receiver {
  url: string;
  answers: number[];
  deliver: ReceiveEvent['execute'];
  close(): Promise<void>;
}

/** Our two webhook addresses, as the api has them. */
async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = { url: '', answers: [], deliver: async () => undefined, close: async () => undefined };
  const server: Server = createServer((request, response) => void answer(receiver, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  receiver.close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return receiver;
}

async function answer(receiver: Receiver, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const format = request.url === '/stripe/events' ? 'snapshot' : 'thin';
  const signature = request.headers['stripe-signature'];
  const status = await receiver
    .deliver({ format, body: Buffer.concat(chunks), signature: typeof signature === 'string' ? signature : undefined })
    .then(
      () => 200,
      (error: unknown) => (error instanceof DomainError && error.kind === 'malformed' ? 400 : 503),
    );
  receiver.answers.push(status);
  response.writeHead(status).end();
}

async function subscribe(sandbox: Sandbox, receiver: string, format: 'thin' | 'snapshot'): Promise<string> {
  const path = format === 'thin' ? '/stripe/event-notifications' : '/stripe/events';
  const answered = await fetch(`${sandbox.url}/v2/core/event_destinations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.secretKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: format,
      type: 'webhook_endpoint',
      event_payload: format,
      enabled_events: ['*'],
      webhook_endpoint: { url: `${receiver}${path}` },
      include: ['webhook_endpoint.signing_secret'],
    }),
  });
  const { webhook_endpoint: endpoint } = (await answered.json()) as { webhook_endpoint: { signing_secret: string } };
  return endpoint.signing_secret;
}
