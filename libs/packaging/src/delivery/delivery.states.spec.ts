import { describe, expect, it } from '@jest/globals';
import { DELIVERY_STATES, deliveryStates } from './delivery.states.js';

describe('the states of a delivery', () => {
  it('are ended by the system alone; what arrived is sent again by the licensee alone', () => {
    const steps = (by: 'system' | 'licensee'): string[] =>
      DELIVERY_STATES.flatMap((from) =>
        DELIVERY_STATES.filter((to) => deliveryStates.allows(from, to, by)).map((to) => `${from}>${to}`),
      );
    expect(steps('system')).toEqual(['queued>delivered', 'queued>failed', 'failed>queued']);
    expect(steps('licensee')).toEqual(['delivered>queued', 'failed>queued']);
  });
});
