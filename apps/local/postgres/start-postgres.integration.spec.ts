import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asAdmin, type PostgresServer, startPostgres } from './index.js';

const folder = await mkdtemp(join(tmpdir(), 'imprimatur-postgres-'));
await chmod(folder, 0o755);
const running: PostgresServer[] = [];
const start = async (port?: number): Promise<PostgresServer> => {
  const server = await startPostgres({ folder, durable: false, ...(port ? { port } : {}) });
  running.push(server);
  return server;
};
const one = async <T>(url: string, sql: string): Promise<T> =>
  asAdmin(url, async (client) => Object.values((await client.query<Record<string, T>>(sql)).rows[0]!)[0]!);

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('startPostgres', () => {
  it('makes a cluster with two roles and a database, and finds the data again', async () => {
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(await one(server.appUrl, 'SELECT current_user::text')).toBe('imprimatur_app');
    await asAdmin(server.ownerUrl, (client) => client.query('CREATE TABLE kept AS SELECT 42 AS answer'));
    await server.stop();
    const again = await start();
    expect(await one(again.ownerUrl, 'SELECT answer FROM kept')).toBe(42);
    expect(again.port).toBe(server.port);
  });

  it('gives the application no power to make or own anything', async () => {
    const { appUrl } = await start();
    await expect(one(appUrl, 'CREATE TABLE mine (x int)')).rejects.toThrow(/permission denied/);
    await expect(one(appUrl, 'CREATE ROLE friend')).rejects.toThrow(/permission denied/);
  });

  it('takes over a server that a killed parent left behind', async () => {
    const left = await start();
    const found = await start();
    expect(found).toMatchObject({ adopted: true, pid: left.pid, port: left.port });
  });

  it('starts after the server itself was killed, and past a pid file that names somebody else', async () => {
    const killed = await start();
    process.kill(killed.pid, 'SIGKILL');
    const after = await start();
    expect(after.adopted).toBe(false);
    await after.stop();
    await writeFile(join(folder, 'data', 'postmaster.pid'), `${process.pid}\n/x\n1\n5432\n\n127.0.0.1\n\nready\n`);
    expect((await start()).adopted).toBe(false);
  });

  it('takes another port when its own is taken meanwhile', async () => {
    const { port, stop } = await start();
    await stop();
    const squatter = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const moved = await start();
    squatter.close();
    expect(moved.port).not.toBe(port);
  });

  it('keeps its passwords in a file for our eyes only, and asks for them', async () => {
    const { appUrl } = await start();
    expect(await readFile(join(folder, 'server.json'), 'utf8')).toContain(new URL(appUrl).password);
    const wrong = new URL(appUrl);
    wrong.password = 'wrong';
    await expect(one(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });
});
