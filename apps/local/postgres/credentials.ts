import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What we must remember of an embedded server: where it listens and the passwords made for it. */
export interface Credentials {
  port: number;
  superuser: string;
  owner: string;
  app: string;
}

const FILE = 'server.json';

export async function readCredentials(folder: string): Promise<Credentials | undefined> {
  const text = await readFile(join(folder, FILE), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Credentials);
}

export async function writeCredentials(folder: string, credentials: Credentials): Promise<void> {
  const path = join(folder, FILE);
  await writeFile(`${path}.new`, `${JSON.stringify(credentials, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

export function newCredentials(port: number): Credentials {
  const password = (): string => randomBytes(18).toString('base64url');
  return { port, superuser: password(), owner: password(), app: password() };
}

export function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}
