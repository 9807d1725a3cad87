import { runMigrations as migrateQueue } from 'graphile-worker';
import { DataSource, type MigrationInterface } from 'typeorm';
import { APP_ROLE } from './grants.js';

/** Any number chosen once: two processes that start together migrate one after the other. */
const MIGRATION_LOCK = 7_203_114;

/**
 * Brings the database to the present schema, as the owner role: extensions, our migrations, then the job queue's own.
 * Returns the names of the migrations that ran. The role `imprimatur_app` must exist.
 */
export async function runMigrations(
  ownerUrl: string,
  migrations: readonly (new () => MigrationInterface)[],
): Promise<string[]> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    applicationName: 'imprimatur-migrate',
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations();
    await migrateQueue({ connectionString: ownerUrl });
    await grantQueue(dataSource);
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}

async function grantQueue(dataSource: DataSource): Promise<void> {
  await dataSource.query(`GRANT USAGE ON SCHEMA graphile_worker TO ${APP_ROLE}`);
  await dataSource.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${APP_ROLE}`);
  await dataSource.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${APP_ROLE}`);
  await dataSource.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${APP_ROLE}`);
  await openQueueTables(dataSource);
}

/** The queue's tables have row-level security without a policy: only their owner would see a row. */
async function openQueueTables(dataSource: DataSource): Promise<void> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'graphile_worker' AND c.relrowsecurity
       AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'imprimatur_app_works')`,
  );
  for (const { name } of tables) {
    await dataSource.query(
      `CREATE POLICY imprimatur_app_works ON graphile_worker.${name} TO ${APP_ROLE} USING (true) WITH CHECK (true)`,
    );
  }
}
