import { readFile } from 'node:fs/promises';
import { asAdmin } from './postgres/index.js';

/** What the build left behind to know itself by; see scripts/build-if-needed.mjs. */
const BUILD_MARK = new URL('../../.server-build', import.meta.url);

/**
 * Migrates the database unless this very build has done so before. The question costs a few milliseconds; loading the
 * migrations and what they need costs half a second of every start.
 */
export async function migrateOnce(ownerUrl: string): Promise<void> {
  const build = await readFile(BUILD_MARK, 'utf8').catch(() => undefined);
  if (build !== undefined && (await lastMigratedBy(ownerUrl)) === build) return;
  const { migrate } = await import('#migrations');
  await migrate(ownerUrl);
  if (build !== undefined) await noteMigrated(ownerUrl, build);
}

async function lastMigratedBy(ownerUrl: string): Promise<string | undefined> {
  return asAdmin(ownerUrl, async (client) => {
    const exists = await client.query<{ mark: string | null }>(`SELECT to_regclass('local.migrated') AS mark`);
    if (exists.rows[0]?.mark == null) return undefined;
    return (await client.query<{ build: string }>('SELECT build FROM local.migrated')).rows[0]?.build;
  });
}

/** Notes that the migrations of this build have run in the database; `build` is what its mark says. */
export async function noteMigrated(ownerUrl: string, build: string): Promise<void> {
  await asAdmin(ownerUrl, async (client) => {
    await client.query('CREATE SCHEMA IF NOT EXISTS local');
    await client.query('CREATE TABLE IF NOT EXISTS local.migrated (build text NOT NULL)');
    await client.query('DELETE FROM local.migrated');
    await client.query('INSERT INTO local.migrated VALUES ($1)', [build]);
  });
}
