import { spawn } from 'node:child_process';
import { chown, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Account } from './account.js';
import { asAccount, canRead } from './account.js';
import type { Binaries } from './binaries.js';
import type { Credentials } from './credentials.js';
import { newCredentials, readCredentials, writeCredentials } from './credentials.js';
import { readableFolder } from './readable-folder.js';

export const SUPERUSER = 'imprimatur_admin';

/** A folder with a PostgreSQL data directory in it, and what we know of it. */
export interface Cluster {
  folder: string;
  data: string;
  log: string;
  credentials: Credentials;
}

/** Opens the cluster kept in the folder, or makes it: `data/` belongs to the server's account, the rest to us. */
export async function openCluster(wanted: string, binaries: Binaries, account?: Account): Promise<Cluster> {
  const folder = await placeFor(resolve(wanted), account);
  const data = join(folder, 'data');
  const log = join(folder, 'postgres.log');
  const known = await readCredentials(folder);
  const credentials = known ?? newCredentials(0);
  const cluster = { folder, data, log, credentials };
  if (await isInitialised(data)) {
    if (known) return cluster;
    throw new Error(
      `${data} holds a database whose passwords (server.json beside it) are gone. Set DATA_DIR elsewhere.`,
    );
  }
  await writeCredentials(folder, credentials);
  await initialise(folder, data, credentials.superuser, binaries, account);
  return cluster;
}

/** The wanted folder, or one elsewhere when the account cannot reach it (a checkout in root's home, say). */
async function placeFor(wanted: string, account?: Account): Promise<string> {
  await mkdir(wanted, { recursive: true, mode: 0o755 });
  if (!account || (await canRead(account, wanted))) return realpath(wanted);
  return realpath(await readableFolder(account, 'data', wanted));
}

async function isInitialised(data: string): Promise<boolean> {
  return readFile(join(data, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** initdb works aside and the result is renamed into place, so a broken-off start leaves nothing half made. */
async function initialise(
  folder: string,
  data: string,
  password: string,
  binaries: Binaries,
  account?: Account,
): Promise<void> {
  const aside = join(folder, 'data.new');
  const passwordFile = join(folder, 'password.new');
  await rm(aside, { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
  await mkdir(aside, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await chown(aside, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  try {
    await runInitdb(binaries, aside, passwordFile, account);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(aside, data);
}

async function runInitdb(binaries: Binaries, data: string, passwordFile: string, account?: Account): Promise<void> {
  const options = [
    ...['--pgdata', data, '--username', SUPERUSER, '--pwfile', passwordFile],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-sync', '--no-instructions'],
    ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
  ];
  const child = spawn(binaries.initdb, options, {
    ...asAccount(account),
    cwd: data,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise<void>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`PostgreSQL could not make its data directory in ${data}:\n${output}`));
    });
  });
}
