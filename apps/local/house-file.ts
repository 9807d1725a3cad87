import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who runs with this data at the moment: for tests, benches and the next start. Removed by an orderly stop. */
export interface HouseFacts {
  pid: number;
  addresses: Readonly<Record<string, string>>;
  /** Origins of the demo's newspapers by title. */
  newsroom: Readonly<Record<string, string>>;
  pids: Record<string, number | undefined>;
}

const pathIn = (dataDir: string): string => join(dataDir, 'house.json');

/** Written aside and put in place: whoever reads it meanwhile finds the one before, never half of one. */
export function writeHouseFile(dataDir: string, facts: HouseFacts): void {
  const aside = `${pathIn(dataDir)}.new`;
  writeFileSync(aside, `${JSON.stringify(facts, undefined, 2)}\n`);
  renameSync(aside, pathIn(dataDir));
}

export function removeHouseFile(dataDir: string): void {
  rmSync(pathIn(dataDir), { force: true });
}

/** How the run before this one stands: it never was or stopped in order, it was killed, or it still runs. */
export function earlierRun(dataDir: string): 'none' | 'killed' | 'running' {
  try {
    const { pid } = JSON.parse(readFileSync(pathIn(dataDir), 'utf8')) as HouseFacts;
    return isAlive(pid) ? 'running' : 'killed';
  } catch {
    return 'none';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
