import type Stripe from 'stripe';
import { BY_HAND } from '../events/cause.js';
import type { World } from '../world.js';

/** The bank answered for a session that was completed unpaid: it is paid now, or stays unpaid for good. */
export function debitAnswered(world: World, intent: string, outcome: 'succeeds' | 'fails'): void {
  for (const record of world.store.sessions.newestFirst()) {
    if (record.session.payment_intent !== intent) continue;
    const isPaid = outcome === 'succeeds';
    const session: Stripe.Checkout.Session = isPaid ? { ...record.session, payment_status: 'paid' } : record.session;
    world.store.sessions.put({ ...record, session });
    const type = isPaid ? 'checkout.session.async_payment_succeeded' : 'checkout.session.async_payment_failed';
    world.events.emit(type, session, BY_HAND);
    return;
  }
}
