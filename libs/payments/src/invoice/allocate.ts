import type { Invoice } from './invoice.entity.js';

type Known = Pick<Invoice, 'state' | 'amount' | 'paid' | 'writtenOff'>;

/** Minor units. */
export interface Allocation {
  /** What the invoice takes. */
  applied: bigint;
  /** Of that: what had been written off. */
  recovered: bigint;
  /** What belongs to nobody here: to be returned. */
  surplus: bigint;
}

/** How much of a payment an invoice takes: never more than is owed, and nothing when it is void or paid. */
export function allocate({ state, amount, paid, writtenOff }: Known, payment: bigint): Allocation {
  const room = state === 'void' ? 0n : amount - paid;
  const applied = payment < room ? payment : room;
  const rest = amount - paid - writtenOff;
  const recovered = applied > rest ? applied - rest : 0n;
  return { applied, recovered: state === 'void' ? 0n : recovered, surplus: payment - applied };
}
