import { execFileSync, spawnSync } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';

/** The system user PostgreSQL runs as; `undefined` means: whoever runs this process. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so root lends the server to `postgres` or, where there is none, to `nobody`. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== undefined && gid !== undefined) return { name, uid, gid };
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody". ' +
      'Run as an ordinary user, or set DATABASE_URL to a server of your own.',
  );
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  try {
    const id = Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return Number.isInteger(id) && id > 0 ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the account can enter and read the folder; every parent on the way has to let it through as well. */
export async function canRead(account: Account | undefined, folder: string): Promise<boolean> {
  if (!account) {
    return access(folder, constants.R_OK | constants.X_OK).then(
      () => true,
      () => false,
    );
  }
  const probe = spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', folder], {
    cwd: '/',
    stdio: 'ignore',
    uid: account.uid,
    gid: account.gid,
  });
  return probe.status === 0;
}

/** What `spawn` needs so that the child runs as the account and sees nothing of our environment. */
export function asAccount(account: Account | undefined): {
  uid?: number;
  gid?: number;
  env: Record<string, string>;
} {
  const env = { LC_ALL: 'C', TZ: 'UTC' };
  return account ? { uid: account.uid, gid: account.gid, env } : { env };
}
