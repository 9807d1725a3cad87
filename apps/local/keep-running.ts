import { setTimeout as pause } from 'node:timers/promises';
import type { ProcessPlan } from './house-process.js';
import { HouseProcess } from './house-process.js';

/** Exit status for a configuration that cannot be used (sysexits.h EX_CONFIG); starting again would not help. */
const EX_CONFIG = 78;
const TRIES = 3;
const WITHIN_MS = 60_000;

/** A process that, once started, is started again when it crashes: three times within a minute, then `giveUp` is told why. */
export function keepRunning(
  plan: ProcessPlan,
  say: (line: string) => void,
  giveUp: (reason: string) => void,
): HouseProcess {
  const crashes: number[] = [];
  const onEnd = (status: number | null, errors: string): void => {
    const now = Date.now();
    crashes.push(now);
    const recent = crashes.filter((at) => now - at < WITHIN_MS).length;
    const log = `Its log: ${plan.logFolder}/${plan.name}.log`;
    if (status === EX_CONFIG) giveUp(errors.trim());
    else if (recent > TRIES)
      giveUp(`The ${plan.name} crashed ${recent} times within a minute. ${log}\n${errors.trim()}`);
    else {
      say(`The ${plan.name} ended unexpectedly; starting it again. ${log}`);
      void restart(process, plan, recent).catch((error: Error) => onEnd(null, error.message));
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
