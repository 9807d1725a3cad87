import { describe, expect, it } from '@jest/globals';
import { Threads, type Task } from './threads.js';

const double: Task<number, number> = {
  module: '#tasks/none',
  name: 'double',
  load: () => Promise.resolve((n) => 2 * n),
};

describe('computing beside the own thread', () => {
  it('computes in the own one where there are to be none', async () => {
    expect(await new Threads({ drawingThreads: 0 }).run(double, 21)).toBe(42);
  });

  it('ends without having begun', async () => {
    await expect(new Threads({ drawingThreads: 1 }).onApplicationShutdown()).resolves.toBeUndefined();
  });
});
