import { describe, expect, it, jest } from '@jest/globals';
import type { Clock } from '#libs/kernel';
import type { Transactions } from '#platform/database';
import { BuildProgress, percentOf } from './build-progress.js';
import { BUILD_STEPS } from './package.states.js';

describe('the percent of a build', () => {
  it('only grows from step to step, and stays between 0 and 100', () => {
    const said = BUILD_STEPS.flatMap((step) => [0, 0.3, 0.7, 1].map((share) => percentOf(step, share)));
    expect(said).toEqual([...said].sort((a, b) => a - b));
    expect([said[0], said.at(-1)]).toEqual([0, 100]);
    expect([percentOf('pictures', -3), percentOf('store', 9)]).toEqual([0, 100]);
  });
});

/** Lets time pass, and what was waiting for it go on. */
async function pass(ms: number): Promise<void> {
  jest.advanceTimersByTime(ms);
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

describe('what is told of a build', () => {
  it('is the newest word, now and then, and nothing once it has ended', async () => {
    jest.useFakeTimers();
    try {
      const said: unknown[] = [];
      const update = (_: unknown, __: unknown, { step, percent }: { step: string; percent: number }): Promise<void> => {
        said.push(`${step} ${percent}`);
        return Promise.resolve();
      };
      const run = (work: (tx: object) => Promise<void>): Promise<void> => work({ update });
      const clock: Clock = { now: () => new Date(0) };
      const progress = new BuildProgress({ run } as unknown as Transactions, 'p', clock);
      for (const share of [0.1, 0.2, 0.4]) progress.tell('pictures', share);
      await pass(500);
      expect(said).toEqual(['pictures 22']);
      await pass(5_000);
      expect(said).toHaveLength(1);
      for (const step of ['licence', 'certificate', 'archive'] as const) progress.tell(step);
      await pass(500);
      expect(said).toEqual(['pictures 22', 'archive 70']);
      progress.tell('store');
      progress.end();
      progress.tell('store', 1);
      await pass(5_000);
      expect(said).toHaveLength(2);
    } finally {
      jest.useRealTimers();
    }
  });
});
