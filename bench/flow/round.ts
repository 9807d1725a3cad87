import type { House } from './product.js';
import { flow, STEPS, type Step } from './steps.js';

export interface Round {
  flowsPerSecond: number;
  flows: number;
  statementsPerFlow: number;
  /** Processor time per flow by part, in milliseconds: holds on a busy machine too. */
  cpuPerFlow: Record<string, number>;
  times: Record<Step, number[]>;
}

/** Lets as many buyers as asked for go the whole way again and again for some seconds. */
export async function round(house: House, concurrency: number, seconds: number): Promise<Round> {
  const times = Object.fromEntries(STEPS.map((step) => [step, [] as number[]])) as Record<Step, number[]>;
  await house.settleDown();
  await house.statements.reset();
  const cpuBefore = house.cpu();
  const begun = performance.now();
  let flows = 0;
  const goOn = async (index: number): Promise<void> => {
    for (let turn = index; performance.now() - begun < seconds * 1_000; turn += 1) {
      const { times: taken } = await flow(house.buyers[index]!, turn);
      for (const step of STEPS) times[step].push(taken[step]);
      flows += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, (_, index) => goOn(index)));
  const flowsPerSecond = flows / ((performance.now() - begun) / 1_000);
  const used = Object.entries(house.cpu()).map(([part, ms]) => [part, (ms - (cpuBefore[part] ?? 0)) / flows]);
  const cpuPerFlow = Object.fromEntries(used) as Record<string, number>;
  return { flowsPerSecond, flows, statementsPerFlow: (await house.statements.total()) / flows, cpuPerFlow, times };
}
