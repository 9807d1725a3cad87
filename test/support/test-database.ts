import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { connect, Reads, Transactions } from '#platform/database';
import { PATIENCE_MS } from './patience.js';
import type { TestServer } from './test-server.js';
import { SERVER_VARIABLE } from './test-server.js';

type Entities = Parameters<typeof connect>[1];

export interface TestDatabase {
  /** As the role the application runs as. */
  url: string;
  /** As the role that migrates; for what a test must set up or break behind the application's back. */
  ownerUrl: string;
  /** As the application, with the entities asked for. */
  dataSource: DataSource;
  transactions: Transactions;
  reads: Reads;
  /** Plain SQL as the owner, past every grant. */
  asOwner<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A fresh copy of the migrated template, for one test file; `close()` it in `afterAll`. */
export async function testDatabase(options: { entities?: Entities } = {}): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const ownerRole = new URL(server.ownerUrl).username;
  await once(
    server.adminUrl,
    `CREATE DATABASE ${name} TEMPLATE ${server.template} STRATEGY FILE_COPY OWNER ${ownerRole}`,
  );
  const url = onDatabase(server.appUrl, name);
  const ownerUrl = onDatabase(server.ownerUrl, name);
  const dataSource = await connect(
    { databaseUrl: url, databasePool: 8, databaseWaitMs: PATIENCE_MS, env: 'test' },
    options.entities ?? [],
  );
  const owner = ownerPool(ownerUrl);
  return {
    ...{ url, ownerUrl, dataSource },
    transactions: new Transactions(dataSource),
    reads: new Reads(dataSource),
    asOwner: async <Row>(sql: string, parameters?: unknown[]) => (await owner.query(sql, parameters)).rows as Row[],
    close: async () => {
      // A statement that still waits for something is broken off with its database.
      const left = owner.ended ? undefined : owner.end();
      if (dataSource.isInitialized) await dataSource.destroy();
      await once(server.adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await left;
    },
  };
}

function testServer(): TestServer {
  const json = process.env[SERVER_VARIABLE];
  if (!json) throw new Error('testDatabase() works in the integration and journeys projects only.');
  return JSON.parse(json) as TestServer;
}

function onDatabase(url: string, database: string): string {
  const copy = new URL(url);
  copy.pathname = `/${database}`;
  return copy.href;
}

/** Connections that stay: most of what a statement costs on one of its own is the server's learning of the tables. */
function ownerPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, idleTimeoutMillis: 0, allowExitOnIdle: true });
  // One that is ended from outside, as tests do, is replaced with the next statement.
  pool.on('error', () => undefined);
  return pool;
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
