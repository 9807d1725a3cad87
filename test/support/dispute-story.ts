import { DisputesQuery, type DisputeDetail } from '#libs/payments';
import type { PaymentsStory } from './payments-story.js';
import { finance, type PayableRequest, type PaymentsWorld } from './payments-world.js';

export type Disputed = PayableRequest & { licence: string; paymentId: string; chargeId: string };

/** Orders that are paid and then disputed by the payer's bank. */
export interface DisputeStory {
  paid(): Promise<Disputed>;
  /** Everything that is due, with what failed once more. */
  goOn(): Promise<void>;
  open(order: Disputed, more?: object): Promise<DisputeDetail>;
  disputeOf(order: Disputed): Promise<DisputeDetail>;
}

export function disputeStory(world: PaymentsWorld, story: PaymentsStory): DisputeStory {
  const noor = finance();
  const goOn = async (): Promise<void> => {
    await story.settleDown();
    await world.retryFailedJobs();
    await world.work();
  };
  const disputeOf = async ({ reference }: Disputed): Promise<DisputeDetail> => {
    const { items } = await world.get(DisputesQuery).list(noor, { reference });
    if (items.length !== 1) throw new Error(`${reference} has ${items.length} disputes.`);
    return world.get(DisputesQuery).detail(noor, items[0]!.id);
  };
  return {
    goOn,
    disputeOf,
    paid: async () => {
      const order = await world.order();
      await world.pay(await story.checkout(order));
      await story.settleDown();
      const [payment] = await story.payments(order.reference);
      return { ...order, licence: payment!.licenceReference, paymentId: payment!.id, chargeId: payment!.chargeId! };
    },
    open: async (order, more = {}) => {
      await world.control('/disputes', { charge: order.chargeId, ...more });
      await goOn();
      return disputeOf(order);
    },
  };
}
