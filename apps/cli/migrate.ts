import { ConfigError, loadConfig } from '#platform/config';
import { migrate } from '#migrations';

/** Brings the database of DATABASE_OWNER_URL to the present schema; once per deployment, before the processes start. */
try {
  const ran = await migrate(loadConfig().databaseOwnerUrl);
  process.stdout.write(ran.length === 0 ? 'Nothing to migrate.\n' : `Migrated: ${ran.join(', ')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof ConfigError ? 78 : 1;
}
