import pg from 'pg';
import { ConfigError } from '#platform/config';
import { asAdmin, ensureDatabase, type PostgresServer, startPostgres } from './postgres/index.js';
import { migrateOnce } from './migrate-once.js';
import { folders, type Settings } from './settings.js';

const NAME = 'imprimatur';
/** Any number chosen once: whoever holds it is the one supervisor of this server. */
const SUPERVISOR_LOCK = 7_203_900;

/** The migrated database of the house. */
export interface HouseDatabase {
  appUrl: string;
  ownerUrl: string;
  /** Only for the embedded server: the same again, empty. */
  startOver?: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Starts or adopts the embedded server, or takes the one the user named, and migrates it.
 * @param onLoss called when the embedded server ends by itself
 */
export async function openDatabase(settings: Settings, onLoss: (reason: string) => void): Promise<HouseDatabase> {
  const { externalDatabase } = settings;
  if (externalDatabase) {
    await assertReachable(externalDatabase.ownerUrl, settings.config.databaseWaitMs);
    await migrateOnce(externalDatabase.ownerUrl);
    return { ...externalDatabase, stop: async () => undefined };
  }
  const server = await startPostgres({ folder: folders(settings).postgres, database: NAME });
  const lock = await holdLock(server, onLoss);
  await migrateOnce(server.ownerUrl);
  return {
    appUrl: server.appUrl,
    ownerUrl: server.ownerUrl,
    startOver: () => startOver(server),
    stop: async () => {
      lock.release();
      await server.stop();
    },
  };
}

/** @throws ConfigError when nothing answers there, or refuses us */
async function assertReachable(connectionString: string, waitMs: number): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: waitMs });
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError([
      `DATABASE_URL or DATABASE_OWNER_URL leads to no database we can use (${reason}). Check that PostgreSQL runs there, the name and the password; or leave both out for the embedded one.`,
    ]);
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function startOver({ adminUrl, ownerUrl }: PostgresServer): Promise<void> {
  await asAdmin(adminUrl, (client) => client.query(`DROP DATABASE ${NAME} WITH (FORCE)`));
  await ensureDatabase(adminUrl, NAME);
  await migrateOnce(ownerUrl);
}

/** The lock lives as long as its connection, so no crash can leave it behind. */
async function holdLock({ adminUrl }: PostgresServer, onLoss: (reason: string) => void): Promise<{ release(): void }> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: `supervisor ${process.pid}` });
  await client.connect();
  const answer = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [SUPERVISOR_LOCK]);
  if (!answer.rows[0]?.free) {
    await client.end();
    throw new Error(
      'Imprimatur already runs with this data. Stop it first, or start this one with another DATA_DIR and other ports.',
    );
  }
  let released = false;
  const lost = (): void => {
    if (!released) onLoss('PostgreSQL ended unexpectedly. Its log lies in the postgres folder of DATA_DIR.');
    released = true;
  };
  client.on('error', lost);
  client.on('end', lost);
  return {
    release: () => {
      released = true;
      client.end().catch(() => undefined);
    },
  };
}
