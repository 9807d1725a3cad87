import { concludeDebit } from '../payment-intents/bank-debit.js';
import type { LaterRecord } from '../state/records.js';
import type { World } from '../world.js';

/** Says what banks took their time over, once it is due. */
export function banksAnswer(world: World): void {
  const now = world.clock.now();
  const due = [...world.store.later.oldestFirst()].filter(({ dueAt }) => dueAt <= now);
  for (const answer of due) bankAnswers(world, answer);
}

export function bankAnswers(world: World, { id, outcome }: LaterRecord): void {
  const intent = world.store.paymentIntents.get(id);
  if (intent) concludeDebit(world, intent, outcome);
}
