import type { QueryRunner } from 'typeorm';

/** The role the application runs as. It owns nothing. */
export const APP_ROLE = 'imprimatur_app';

export async function createSchema(runner: QueryRunner, schema: string): Promise<void> {
  await runner.query(`CREATE SCHEMA ${schema}`);
  await runner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${APP_ROLE}`);
}

/** Ordinary tables: the application reads, inserts, updates and deletes. */
export async function writable(runner: QueryRunner, ...tables: string[]): Promise<void> {
  for (const table of tables) await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ${APP_ROLE}`);
}

/** Ledger, histories, audit: the application adds rows and reads them, and can never change one. */
export async function appendOnly(runner: QueryRunner, ...tables: string[]): Promise<void> {
  for (const table of tables) await runner.query(`GRANT SELECT, INSERT ON ${table} TO ${APP_ROLE}`);
}

/** Views and reference tables. */
export async function readOnly(runner: QueryRunner, ...tables: string[]): Promise<void> {
  for (const table of tables) await runner.query(`GRANT SELECT ON ${table} TO ${APP_ROLE}`);
}

export async function sequences(runner: QueryRunner, ...names: string[]): Promise<void> {
  for (const name of names) await runner.query(`GRANT USAGE, SELECT ON SEQUENCE ${name} TO ${APP_ROLE}`);
}
