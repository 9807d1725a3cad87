import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { BY_HAND } from '../events/cause.js';
import { bankAnswers } from '../later/banks-answer.js';
import { bookUnbooked } from '../payment-intents/pay.js';
import { failRefund, refundCharge } from '../refunds/refund.js';
import { chargeOf } from '../refunds/refund-routes.js';
import type { World } from '../world.js';
import { bodyOf, refuse } from './control-body.js';

const refundBody = z.strictObject({
  charge: z.string().optional(),
  payment_intent: z.string().optional(),
  amount: z.number().int().optional(),
});

/** What happens outside of the API: at banks, in the dashboard. */
export function registerMoneyControls(scope: FastifyInstance, world: World): void {
  scope.post('/refunds', (request) => {
    const { amount, ...which } = refundBody.parse(bodyOf(request));
    return refundCharge(world, chargeOf(world, which), { amount, reason: undefined, metadata: {} }, BY_HAND);
  });
  scope.post<{ Params: { id: string } }>('/refunds/:id/fail', (request, reply) => {
    const refund = world.store.refunds.get(request.params.id);
    return refund ? failRefund(world, refund, BY_HAND) : refuse(reply, 404, 'No such refund.');
  });
  scope.post('/bookings', (request) => {
    const { later } = z.strictObject({ later: z.boolean().optional() }).parse(bodyOf(request));
    if (later !== undefined) world.settings.booksLater = later;
    return { later: world.settings.booksLater, booked: later === true ? 0 : bookUnbooked(world) };
  });
  registerBanks(scope, world);
}

/** How long banks take, and what one of them says now. */
function registerBanks(scope: FastifyInstance, world: World): void {
  scope.post('/banks', (request) => {
    const { seconds } = z.strictObject({ seconds: z.number().min(0) }).parse(bodyOf(request));
    world.settings.bankSeconds = seconds;
    return { seconds };
  });
  for (const [verb, outcome] of [
    ['succeed', 'succeeds'],
    ['fail', 'fails'],
  ] as const) {
    scope.post<{ Params: { id: string } }>(`/debits/:id/${verb}`, (request, reply) => {
      const waiting = world.store.later.get(request.params.id);
      if (!waiting) return refuse(reply, 404, 'No bank debit of this payment intent is under way.');
      bankAnswers(world, { ...waiting, outcome });
      return world.store.paymentIntents.get(request.params.id);
    });
  }
}
