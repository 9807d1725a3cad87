import { describe, expect, it } from '@jest/globals';
import { HearReturns } from './hear-returns.js';

describe('news of money that went back', () => {
  it('has a listener of its own name for each kind, and looks at the order that is named', async () => {
    const taken: (string | undefined)[] = [];
    const { consumers } = new HearReturns({ take: async (reference?: string) => void taken.push(reference) } as never);
    expect(new Set(consumers.map(({ name }) => name)).size).toBe(3);
    for (const consumer of consumers) await consumer.handle({ reference: 'R-2026-00042' }, { eventId: 'e' });
    expect(taken).toEqual(['R-2026-00042', 'R-2026-00042', 'R-2026-00042']);
  });
});
