import type { Client } from 'pg';
import pg from 'pg';

export const OWNER_ROLE = 'imprimatur_owner';
export const APP_ROLE = 'imprimatur_app';
/** A server that has just started on a busy machine is slow; one that is not there says so at once. */
const PATIENCE_MS = 60_000;

/** Makes the role that migrates and the role the application runs as, or gives them the passwords we know. */
export async function ensureRoles(adminUrl: string, passwords: { owner: string; app: string }): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await ensureRole(client, OWNER_ROLE, passwords.owner);
    await ensureRole(client, APP_ROLE, passwords.app);
  });
}

/** Makes the database when it is missing; it belongs to the owner role, and only our two roles may connect. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount) return;
    const database = pg.escapeIdentifier(name);
    await client.query(`CREATE DATABASE ${database} OWNER ${OWNER_ROLE}`);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${APP_ROLE}`);
  });
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = found.rowCount ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}

export async function asAdmin<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: PATIENCE_MS });
  // A server that ends meanwhile is told of by whatever is asked next: it must not end this process too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
