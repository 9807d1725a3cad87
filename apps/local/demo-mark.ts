import { asAdmin } from './postgres/index.js';

/** Whether the demo house stands in this database: kept in it, so that it goes wherever the data goes. */
export type DemoState = 'none' | 'half-built' | 'complete';

export async function demoState(ownerUrl: string): Promise<DemoState> {
  return asAdmin(ownerUrl, async (client) => {
    const exists = await client.query<{ mark: string | null }>(`SELECT to_regclass('local.demo_house') AS mark`);
    if (exists.rows[0]?.mark == null) return 'none';
    const rows = await client.query<{ finished_at: Date | null }>('SELECT finished_at FROM local.demo_house');
    return rows.rows[0]?.finished_at ? 'complete' : 'half-built';
  });
}

export async function markDemoBegun(ownerUrl: string): Promise<void> {
  await asAdmin(ownerUrl, async (client) => {
    await client.query('CREATE SCHEMA IF NOT EXISTS local');
    await client.query('CREATE TABLE local.demo_house (begun_at timestamptz NOT NULL, finished_at timestamptz)');
    await client.query('INSERT INTO local.demo_house VALUES (now(), NULL)');
  });
}

export async function markDemoFinished(ownerUrl: string): Promise<void> {
  await asAdmin(ownerUrl, (client) => client.query('UPDATE local.demo_house SET finished_at = now()'));
}
