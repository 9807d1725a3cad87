import type Stripe from 'stripe';
import { bookMovement, isAvailable } from '../balance-transactions/book.js';
import { BY_HAND } from '../events/cause.js';
import { notPossible } from '../http/stripe-failure.js';
import { stripeId } from '../state/ids.js';
import type { World } from '../world.js';

const DAY = 86_400;
const DAYS_TO_ARRIVE = 2;

/** A payout of the schedule that nothing has gone wrong with. */
const ORDINARY = {
  application_fee: null,
  application_fee_amount: null,
  automatic: true,
  failure_balance_transaction: null,
  failure_code: null,
  failure_message: null,
  livemode: false,
  metadata: {},
  method: 'standard',
  original_payout: null,
  payout_method: null,
  reversed_by: null,
  source_type: 'card',
  statement_descriptor: null,
} satisfies Partial<Stripe.Payout>;

/** The day on which the schedule of each account was last looked at, counted since 1970. */
const lastDays = new WeakMap<World, number>();

/** The daily schedule of an account: what is available is paid out once a day, and what comes later the next day. */
export function payOutDaily(world: World): void {
  const today = Math.floor(world.clock.now() / DAY);
  if (lastDays.get(world) === today) return;
  lastDays.set(world, today);
  payOut(world);
}

/**
 * Pays out, per currency, what became available and was not yet paid out; what is negative in sum waits.
 * @param early makes everything available first @returns the payouts made
 */
export function payOut(world: World, early = false): Stripe.Payout[] {
  if (early) makeAvailable(world);
  const byCurrency = new Map<string, Stripe.BalanceTransaction[]>();
  for (const movement of world.store.balanceTransactions.oldestFirst()) {
    if (!isAvailable(world, movement) || world.store.paidOut.get(movement.id)) continue;
    const same = byCurrency.get(movement.currency);
    if (same) same.push(movement);
    else byCurrency.set(movement.currency, [movement]);
  }
  const made: Stripe.Payout[] = [];
  for (const [currency, movements] of byCurrency) {
    const amount = movements.reduce((sum, { net }) => sum + net, 0);
    if (amount > 0) made.push(newPayout(world, currency, amount, movements));
  }
  return made;
}

/** Payouts that have arrived at the bank. */
export function arrivePayouts(world: World): void {
  const now = world.clock.now();
  for (const payout of [...world.store.payouts.oldestFirst()]) {
    if (payout.status !== 'in_transit' || payout.arrival_date > now) continue;
    const paid = world.store.payouts.put({ ...payout, status: 'paid' });
    world.events.emit('payout.paid', paid, BY_HAND);
  }
}

/** The bank sends a payout back, also days after it arrived: its money goes out with the next one. */
export function failPayout(world: World, payout: Stripe.Payout): Stripe.Payout {
  if (payout.status === 'failed') throw notPossible('This payout has failed already.');
  const { amount, currency, id } = payout;
  const movement = bookMovement(
    world,
    { amount, fee: 0, currency, source: id, description: 'STRIPE PAYOUT FAILURE', isImmediate: true },
    'payout_failure',
  );
  const failed = world.store.payouts.put({
    ...payout,
    failure_balance_transaction: movement.id,
    failure_code: 'account_closed',
    failure_message: 'The bank account has been closed.',
    status: 'failed',
  });
  world.events.emit('payout.failed', failed, BY_HAND);
  return failed;
}

function makeAvailable(world: World): void {
  const now = world.clock.now();
  for (const movement of [...world.store.balanceTransactions.oldestFirst()]) {
    if (!isAvailable(world, movement)) world.store.balanceTransactions.put({ ...movement, available_on: now });
  }
}

/** Its own movement is one of its lines, so that the lines of a payout come to nothing. */
function newPayout(
  world: World,
  currency: string,
  amount: number,
  movements: Stripe.BalanceTransaction[],
): Stripe.Payout {
  const id = stripeId('po_1');
  const description = 'STRIPE PAYOUT';
  const own = bookMovement(
    world,
    { amount: -amount, fee: 0, currency, source: id, description, isImmediate: true },
    'payout',
  );
  for (const movement of [...movements, own]) world.store.paidOut.put({ id: movement.id, payout: id });
  const now = world.clock.now();
  const payout = world.store.payouts.put({
    ...ORDINARY,
    id,
    object: 'payout',
    amount,
    arrival_date: Math.ceil(now / DAY) * DAY + (DAYS_TO_ARRIVE - 1) * DAY,
    balance_transaction: own.id,
    created: now,
    currency,
    description,
    destination: 'ba_1SandboxBankAccount000000',
    reconciliation_status: 'completed',
    status: 'in_transit',
    trace_id: { status: 'pending', value: null },
    type: 'bank_account',
  });
  world.events.emit('payout.created', payout, BY_HAND);
  world.events.emit('payout.reconciliation_completed', payout, BY_HAND);
  return payout;
}
