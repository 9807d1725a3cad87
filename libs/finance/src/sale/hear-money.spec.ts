import { describe, expect, it } from '@jest/globals';
import { HearMoney } from './hear-money.js';

describe('news of money that came or went back', () => {
  it('has a listener of its own name for each kind, and looks at the order that is named', async () => {
    const taken: string[] = [];
    const taker = (what: string) => ({ take: async (reference?: string) => void taken.push(`${what} ${reference}`) });
    const { consumers } = new HearMoney(taker('came') as never, taker('went') as never);
    expect(new Set(consumers.map(({ name }) => name)).size).toBe(6);
    for (const consumer of consumers) await consumer.handle({ reference: 'R-2026-00042' }, { eventId: 'e' });
    const three = (what: string) => Array.from({ length: 3 }, () => `${what} R-2026-00042`);
    expect(taken).toEqual([...three('came'), ...three('went')]);
  });
});
