import { setTimeout as pause } from 'node:timers/promises';
import type { ProcessPlan } from './house-process.js';
import { HouseProcess } from './house-process.js';

/** Exit status for a configuration that cannot be used (sysexits.h EX_CONFIG); starting again would not help. */
const EX_CONFIG = 78;
const TRIES = 3;
const WITHIN_MS = 60_000;

/** Whom to tell what happens on its own while the house runs. */
export interface Listener {
  /** One line for the person at the terminal. */
  say: (line: string) => void;
  /** A crashed process runs again, under another process id. */
  restarted: () => void;
  /** The house cannot go on. */
  giveUp: (reason: string) => void;
}

/** A process that, once started, is started again when it crashes: three times within a minute, then we give up. */
export function keepRunning(plan: ProcessPlan, { say, restarted, giveUp }: Listener): HouseProcess {
  const crashes: number[] = [];
  const onEnd = (status: number | null, errors: string): void => {
    const now = Date.now();
    crashes.push(now);
    const recent = crashes.filter((at) => now - at < WITHIN_MS).length;
    const log = `Its log: ${plan.logFolder}/${plan.name}.log`;
    if (status === EX_CONFIG) giveUp(errors.trim());
    else if (recent > TRIES) giveUp(`The ${plan.name} keeps crashing. ${log}\n${errors.trim()}`);
    else {
      say(`The ${plan.name} ended unexpectedly; starting it again. ${log}`);
      restart(process, plan, recent).then(restarted, (error: Error) => onEnd(null, error.message));
    }
  };
  const process = new HouseProcess(plan, onEnd);
  return process;
}

/** A crash ordered for a test is ordered once. */
async function restart(process: HouseProcess, plan: ProcessPlan, crashes: number): Promise<void> {
  await pause(250 * 2 ** (crashes - 1));
  const { CRASH_AT: _ordered, ...env } = plan.env;
  if (!process.isStopping) await process.start(env);
}
