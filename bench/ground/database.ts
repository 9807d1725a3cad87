import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { migrate } from '#migrations';
import { asAdmin, ensureDatabase, startPostgres, type PostgresServer } from '../../apps/local/postgres/index.js';

/** A PostgreSQL of its own: durable as in production, and counting statements. */
export interface Database {
  pid: number;
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  /** Another database on the same server, for the comparator. */
  other(name: string): Promise<{ ownerUrl: string; appUrl: string }>;
  close(): Promise<void>;
}

const SETTINGS = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'top',
  'pg_stat_statements.track_utility': 'on',
};

export async function openDatabase(): Promise<Database> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-bench-'));
  await chmod(folder, 0o755);
  const server = await startPostgres({ folder, settings: SETTINGS });
  const { adminUrl, ownerUrl, appUrl } = server;
  await asAdmin(adminUrl, (client) => client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements'));
  await migrate(ownerUrl);
  return {
    ...{ pid: server.pid, adminUrl, ownerUrl, appUrl },
    other: (name) => otherOn(server, name),
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function otherOn({ adminUrl, ownerUrl, appUrl }: PostgresServer, name: string) {
  await ensureDatabase(adminUrl, name);
  const on = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { ownerUrl: on(ownerUrl), appUrl: on(appUrl) };
}

/** One statement under a role that may do it. */
export async function once<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  return asAdmin(url, async (client) => (await client.query<Row>(sql, parameters)).rows);
}
