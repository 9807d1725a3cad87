import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { closeDispute, escalateInquiry, openDispute } from '../disputes/dispute-steps.js';
import { BY_HAND } from '../events/cause.js';
import { bankAnswers } from '../later/banks-answer.js';
import { bookUnbooked } from '../payment-intents/pay.js';
import { failPayout, payOut } from '../payouts/pay-out.js';
import { failRefund, refundCharge, sendRefund } from '../refunds/refund.js';
import { chargeOf } from '../refunds/refund-routes.js';
import type { World } from '../world.js';
import { bodyOf, refuse } from './control-body.js';

const refundBody = z.strictObject({
  charge: z.string().optional(),
  payment_intent: z.string().optional(),
  amount: z.number().int().optional(),
});

const disputeBody = refundBody.extend({
  reason: z.string().min(1).default('fraudulent'),
  inquiry: z.boolean().optional(),
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
  scope.post<{ Params: { id: string } }>('/refunds/:id/succeed', (request, reply) => {
    const refund = world.store.refunds.get(request.params.id);
    return refund ? sendRefund(world, refund, BY_HAND) : refuse(reply, 404, 'No such refund.');
  });
  scope.post('/refunds/waiting', (request) => {
    const { wait } = z.strictObject({ wait: z.boolean() }).parse(bodyOf(request));
    world.settings.refundsWait = wait;
    return { wait };
  });
  scope.post('/bookings', (request) => {
    const { later } = z.strictObject({ later: z.boolean().optional() }).parse(bodyOf(request));
    if (later !== undefined) world.settings.booksLater = later;
    return { later: world.settings.booksLater, booked: later === true ? 0 : bookUnbooked(world) };
  });
  registerBanks(scope, world);
  registerDisputes(scope, world);
  registerPayouts(scope, world);
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

function registerDisputes(scope: FastifyInstance, world: World): void {
  scope.post('/disputes', (request) => {
    const { amount, reason, inquiry: isInquiry, ...which } = disputeBody.parse(bodyOf(request));
    return openDispute(world, chargeOf(world, which), { amount, reason, isInquiry });
  });
  for (const [verb, status] of [
    ['win', 'won'],
    ['lose', 'lost'],
  ] as const) {
    scope.post<{ Params: { id: string } }>(`/disputes/:id/${verb}`, (request, reply) => {
      const dispute = world.store.disputes.get(request.params.id);
      return dispute ? closeDispute(world, dispute, status, BY_HAND) : refuse(reply, 404, 'No such dispute.');
    });
  }
  scope.post<{ Params: { id: string } }>('/disputes/:id/escalate', (request, reply) => {
    const inquiry = world.store.disputes.get(request.params.id);
    return inquiry ? escalateInquiry(world, inquiry) : refuse(reply, 404, 'No such dispute.');
  });
}

function registerPayouts(scope: FastifyInstance, world: World): void {
  scope.post('/payouts/run', (request) => {
    const { early } = z.strictObject({ early: z.boolean().default(false) }).parse(bodyOf(request));
    return { payouts: payOut(world, early) };
  });
  scope.post<{ Params: { id: string } }>('/payouts/:id/fail', (request, reply) => {
    const payout = world.store.payouts.get(request.params.id);
    return payout ? failPayout(world, payout) : refuse(reply, 404, 'No such payout.');
  });
}
