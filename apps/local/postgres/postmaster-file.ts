import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a running server writes into `postmaster.pid` (PostgreSQL, src/include/utils/pidfile.h: one fact a line). */
export interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

/** How long a server may take between making its pid file and writing into it. */
const EMPTY_PATIENCE_MS = 500;
const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

/** The server named by the pid file, if its process lives. A file that is just being written names none yet. */
export async function livePostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const text = await readFile(pathIn(dataFolder), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Math.abs(Number(lines[PID_LINE]));
  if (!Number.isInteger(pid) || pid === 0 || !isPostgresAlive(pid)) return undefined;
  return { pid, port: Number(lines[PORT_LINE] ?? 0), status: (lines[STATUS_LINE] ?? '').trim() };
}

/**
 * Removes a pid file that PostgreSQL would stumble over: an empty one, or one whose number now belongs to some other
 * program. It deals with a file of a dead server by itself, and one that names a living server stays.
 */
export async function clearStalePostmaster(dataFolder: string): Promise<void> {
  const path = pathIn(dataFolder);
  let text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === '') {
    await pause(EMPTY_PATIENCE_MS);
    text = await readFile(path, 'utf8').catch(() => undefined);
  }
  if (text === undefined) return;
  const pid = Math.abs(Number(text.split('\n')[PID_LINE]));
  if (!Number.isInteger(pid) || pid === 0 || (isAlive(pid) && !isPostgresAlive(pid))) await rm(path, { force: true });
}

function pathIn(dataFolder: string): string {
  return join(dataFolder, 'postmaster.pid');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Pids are used again: a living process counts only if it is a PostgreSQL server (and not its unreaped remains). */
export function isPostgresAlive(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres');
  } catch {
    return false;
  }
}
