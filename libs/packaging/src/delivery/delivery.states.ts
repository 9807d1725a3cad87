import { TransitionTable } from '#libs/kernel';

export const DELIVERY_STATES = ['queued', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * A try that fails is repeated by the queue some times before the delivery is `failed`; people send it again. What was refused
 * because its licence was suspended goes on by itself when the licence does.
 */
export const deliveryStates = new TransitionTable<DeliveryState, 'system' | 'licensee'>('delivery', DELIVERY_STATES, [
  { from: 'queued', to: 'delivered', name: 'arrived', by: ['system'] },
  { from: 'queued', to: 'failed', name: 'given up', by: ['system'] },
  { from: 'failed', to: 'queued', name: 'sent again', by: ['licensee', 'system'] },
  { from: 'delivered', to: 'queued', name: 'sent again', by: ['licensee'] },
]);
