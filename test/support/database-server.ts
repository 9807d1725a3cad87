// Runs beside the tests as a process of its own: one PostgreSQL without fsync in a temporary folder, with one migrated
// template in it, and the folder for whatever else a test puts down. All of it goes away with the process that forked
// this one, however that one ends.
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#migrations';
import { APP_ROLE, asAdmin, ensureRoles, OWNER_ROLE, startPostgres } from '../../apps/local/postgres/index.js';
import type { TestServer } from './test-server.js';

const PASSWORD = 'imprimatur-test';

interface Running {
  server: TestServer;
  stop(): Promise<void>;
}

async function embedded(folder: string): Promise<Running> {
  const template = 'imprimatur_template';
  const postgres = await startPostgres({ folder: join(folder, 'postgres'), database: template, durable: false });
  const { adminUrl, ownerUrl, appUrl } = postgres;
  return {
    server: { adminUrl, ownerUrl, appUrl, template },
    stop: () => postgres.stop(),
  };
}

/** A server of the user's own: its role must be allowed to make roles and databases. */
async function given(adminUrl: string): Promise<Running> {
  const template = `imprimatur_template_${process.pid}`;
  await ensureRoles(adminUrl, { owner: PASSWORD, app: PASSWORD });
  await asAdmin(adminUrl, (client) => client.query(`CREATE DATABASE ${template} OWNER ${OWNER_ROLE}`));
  return {
    server: {
      adminUrl,
      ownerUrl: as(adminUrl, OWNER_ROLE, template),
      appUrl: as(adminUrl, APP_ROLE, template),
      template,
    },
    stop: async () => {
      await asAdmin(adminUrl, (client) => client.query(`DROP DATABASE ${pg.escapeIdentifier(template)} WITH (FORCE)`));
    },
  };
}

function as(adminUrl: string, role: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = PASSWORD;
  url.pathname = `/${database}`;
  return url.href;
}

/** Where the tests find `tmpdir()`: open to everybody like the system's own, because servers run as other users. */
async function temporaryFolder(folder: string): Promise<string> {
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  await chmod(temporary, 0o1777);
  return temporary;
}

const folder = await mkdtemp(join(tmpdir(), 'imprimatur-test-'));
await chmod(folder, 0o755);
const temporary = await temporaryFolder(folder);
const url = process.env['TEST_DATABASE_URL'];
const running = url ? await given(url) : await embedded(folder);

async function end(): Promise<void> {
  await running.stop();
  // A house that lost its test is still writing for a moment.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}

process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.once('disconnect', () => void end().finally(() => process.exit()));
try {
  await migrate(running.server.ownerUrl);
  process.send?.({ server: running.server, temporary });
} catch (error) {
  process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
