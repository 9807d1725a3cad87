import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Account } from './account.js';
import { asAccount, serverAccount } from './account.js';
import type { Binaries } from './binaries.js';
import { findBinaries } from './binaries.js';
import type { Cluster } from './cluster.js';
import { openCluster, SUPERUSER } from './cluster.js';
import { urlOf, writeCredentials } from './credentials.js';
import { freePort } from './free-port.js';
import type { Postmaster } from './postmaster-file.js';
import { clearStalePostmaster, isPostgresAlive, livePostmaster } from './postmaster-file.js';
import { APP_ROLE, ensureDatabase, ensureRoles, OWNER_ROLE } from './roles.js';

export interface PostgresOptions {
  /** Where the cluster is kept; made when missing. */
  folder: string;
  /** The database made for both roles; `imprimatur` unless told otherwise. */
  database?: string;
  /** Port to prefer over the one used last; another is taken when it is busy. */
  port?: number;
  /** False trades safety after a crash for speed, which tests want. */
  durable?: boolean;
  settings?: Record<string, string>;
}

export interface PostgresServer {
  pid: number;
  port: number;
  /** True when a server left over from an earlier run was found alive and taken over. */
  adopted: boolean;
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  /** Ends the server in order: sessions are broken off, everything committed is on disk. */
  stop: () => Promise<void>;
}

/** A busy machine is slow; a server that ends by itself is noticed at once. */
const PATIENCE_MS = 300_000;
const STEP_MS = 10;
const START_TRIES = 3;

/** Starts the embedded PostgreSQL of a folder, or takes over the one that already serves it; ready on return. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const account = serverAccount();
  const binaries = await findBinaries(account);
  const cluster = await openCluster(options.folder, binaries, account);
  const running = await runningServer(cluster);
  const postmaster = running ?? (await startServer(cluster, options, binaries, account));
  if (cluster.credentials.port !== postmaster.port) {
    cluster.credentials.port = postmaster.port;
    await writeCredentials(cluster.folder, cluster.credentials);
  }
  return describe(cluster, options.database ?? 'imprimatur', postmaster, running !== undefined);
}

async function describe(
  { credentials }: Cluster,
  database: string,
  { pid, port }: Postmaster,
  adopted: boolean,
): Promise<PostgresServer> {
  const adminUrl = urlOf(SUPERUSER, credentials.superuser, port, 'postgres');
  await ensureRoles(adminUrl, credentials);
  await ensureDatabase(adminUrl, database);
  return {
    ...{ pid, port, adopted, adminUrl },
    ownerUrl: urlOf(OWNER_ROLE, credentials.owner, port, database),
    appUrl: urlOf(APP_ROLE, credentials.app, port, database),
    stop: () => stopServer(pid),
  };
}

/** A living server of this cluster, once it accepts connections; one that is just going down is waited for. */
async function runningServer(cluster: Cluster): Promise<Postmaster | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const postmaster = await livePostmaster(cluster.data);
    if (!postmaster) return undefined;
    if (postmaster.status === 'ready' && (await accepts(cluster, postmaster.port))) return postmaster;
    if (Date.now() > deadline) {
      throw new Error(
        `A PostgreSQL server (process ${postmaster.pid}) holds ${cluster.data} but does not answer. ` +
          `Its log is ${cluster.log}. End that process and start again.`,
      );
    }
    await pause(STEP_MS * 5);
  }
}

async function accepts({ credentials, data }: Cluster, port: number): Promise<boolean> {
  const connectionString = urlOf(SUPERUSER, credentials.superuser, port, 'postgres');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const answer = await client.query<{ data_directory: string }>('SHOW data_directory');
    return answer.rows[0]?.data_directory === data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function startServer(
  cluster: Cluster,
  options: PostgresOptions,
  binaries: Binaries,
  account?: Account,
): Promise<Postmaster> {
  let failure = '';
  for (let attempt = 1; attempt <= START_TRIES; attempt++) {
    await clearStalePostmaster(cluster.data);
    const port = await freePort(attempt === 1 ? options.port || cluster.credentials.port : 0);
    const child = await launch(cluster, port, options, binaries, account);
    const postmaster = await untilReady(cluster, child);
    if (postmaster) return postmaster;
    failure = await lastLines(cluster.log);
    if (!failure.includes('could not bind')) break;
  }
  throw new Error(`PostgreSQL did not start. The end of its log (${cluster.log}):\n${failure}`);
}

/** The server gets its own process group, so Ctrl-C in a terminal reaches the supervisor and not the database. */
async function launch(
  cluster: Cluster,
  port: number,
  options: PostgresOptions,
  binaries: Binaries,
  account?: Account,
): Promise<{ exited: boolean }> {
  const log = await open(cluster.log, 'a', 0o640);
  const child = spawn(binaries.postgres, ['-D', cluster.data, ...settingsOf(port, options)], {
    ...asAccount(account),
    cwd: cluster.data,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const state = { exited: false };
  child.once('error', () => (state.exited = true));
  child.once('exit', () => (state.exited = true));
  child.unref();
  await log.close();
  return state;
}

function settingsOf(port: number, { durable = true, settings = {} }: PostgresOptions): string[] {
  const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(durable ? {} : quick),
    ...settings,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function untilReady(cluster: Cluster, child: { exited: boolean }): Promise<Postmaster | undefined> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!child.exited && Date.now() < deadline) {
    const postmaster = await livePostmaster(cluster.data);
    if (postmaster?.status === 'ready') return postmaster;
    await pause(STEP_MS);
  }
  return undefined;
}

async function lastLines(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').slice(-12).join('\n');
}

async function stopServer(pid: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  if (isPostgresAlive(pid)) process.kill(pid, 'SIGINT');
  while (isPostgresAlive(pid)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) did not end within five minutes.`);
    await pause(STEP_MS);
  }
}
