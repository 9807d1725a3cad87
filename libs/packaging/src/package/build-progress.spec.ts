import { describe, expect, it } from '@jest/globals';
import { percentOf } from './build-progress.js';
import { BUILD_STEPS } from './package.states.js';

describe('the percent of a build', () => {
  it('only grows from step to step, and stays between 0 and 100', () => {
    const said = BUILD_STEPS.flatMap((step) => [0, 0.3, 0.7, 1].map((share) => percentOf(step, share)));
    expect(said).toEqual([...said].sort((a, b) => a - b));
    expect([said[0], said.at(-1)]).toEqual([0, 100]);
    expect([percentOf('pictures', -3), percentOf('store', 9)]).toEqual([0, 100]);
  });
});
