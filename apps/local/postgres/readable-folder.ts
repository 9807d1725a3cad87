import { createHash } from 'node:crypto';
import { lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Account } from './account.js';
import { canRead } from './account.js';

/** What can be made again goes where a machine keeps such things; data goes where nothing sweeps it away. */
const ROOTS = { postgres: ['/var/tmp', tmpdir()], data: ['/var/lib', '/var/tmp'] };

/**
 * A folder of ours that the server's account can reach, for what it must read when the checkout lies in a private home.
 * The same `source` always gets the same folder. A folder that somebody else made there is never used.
 */
export async function readableFolder(account: Account, purpose: keyof typeof ROOTS, source: string): Promise<string> {
  const key = createHash('sha256').update(resolve(source)).digest('hex').slice(0, 12);
  for (const root of ROOTS[purpose]) {
    const folder = join(root, `imprimatur-${purpose}-${key}`);
    if ((await ensureOwn(folder)) && (await canRead(account, folder))) return folder;
  }
  throw new Error(
    `PostgreSQL runs here as the user "${account.name}", who cannot read ${source}, and none of ${ROOTS[purpose].join(', ')} ` +
      'would take a readable copy. Move the checkout out of the private home, run as an ordinary user, or set DATABASE_URL.',
  );
}

async function ensureOwn(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o755 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
  }
  const found = await lstat(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}
