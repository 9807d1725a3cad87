import { readdirSync, readFileSync } from 'node:fs';

/** Ticks per second of /proc/<pid>/stat on Linux (sysconf(_SC_CLK_TCK) is 100 on every machine it runs on today). */
const TICKS_PER_SECOND = 100;
const PARENT = 1;
const USER = 11;
const SYSTEM = 12;

/** Processor time a process has used, its living and buried children included where asked for, in milliseconds. */
export function cpuOf(pid: number, withChildren = false): number {
  const own = fieldsOf(pid);
  if (!own) return 0;
  const buried = withChildren ? Number(own[USER + 2]) + Number(own[SYSTEM + 2]) : 0;
  const ms = ((Number(own[USER]) + Number(own[SYSTEM]) + buried) * 1_000) / TICKS_PER_SECOND;
  if (!withChildren) return ms;
  return childrenOf(pid).reduce((sum, child) => sum + cpuOf(child), ms);
}

function childrenOf(pid: number): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.filter((each) => Number(fieldsOf(each)?.[PARENT]) === pid);
}

/** The fields after the name, which may itself hold blanks and brackets (proc_pid_stat(5)). */
function fieldsOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
