import type Stripe from 'stripe';
import { page } from '../http/paging.js';
import { flag, hash, listShape, mergeMetadata, metadata, onlyExpand, text } from '../http/parameters.js';
import { route, type Route } from '../http/route.js';
import { noSuch } from '../http/stripe-failure.js';
import type { World } from '../world.js';
import { assertOpen, closeDispute, submitEvidence } from './dispute-steps.js';
import { evidenceParameters, isSaid, withEvidence } from './evidence.js';

/** `/v1/disputes`: opened by banks only, see the control API. */
export const disputeRoutes: Route[] = [
  route(
    'GET',
    '/v1/disputes',
    hash({ ...listShape, charge: text().optional(), payment_intent: text().optional() }),
    ({ world, params }) =>
      page(
        '/v1/disputes',
        world.store.disputes,
        params,
        (dispute) => dispute,
        (dispute) =>
          (params.charge === undefined || dispute.charge === params.charge) &&
          (params.payment_intent === undefined || dispute.payment_intent === params.payment_intent),
      ),
  ),
  route('GET', '/v1/disputes/:id', hash(onlyExpand), ({ world, path }) => find(world, path['id']!)),
  route(
    'POST',
    '/v1/disputes/:id',
    hash({
      ...onlyExpand,
      evidence: evidenceParameters().optional(),
      metadata: metadata().optional(),
      submit: flag().optional(),
    }),
    ({ world, path, params, cause }) => {
      const dispute = find(world, path['id']!);
      if (params.evidence || params.submit) assertOpen(dispute);
      const evidence = withEvidence(world, dispute.evidence, params.evidence ?? {});
      const changed = world.store.disputes.put({
        ...dispute,
        evidence,
        evidence_details: { ...dispute.evidence_details, has_evidence: isSaid(evidence) },
        metadata: mergeMetadata(dispute.metadata, params.metadata),
      });
      // As at Stripe, evidence is sent unless it is said to wait.
      if (params.submit ?? params.evidence !== undefined) return submitEvidence(world, changed, cause);
      world.events.emit('charge.dispute.updated', changed, cause);
      return changed;
    },
  ),
  route('POST', '/v1/disputes/:id/close', hash(onlyExpand), ({ world, path, cause }) =>
    closeDispute(world, find(world, path['id']!), 'lost', cause),
  ),
];

function find(world: World, id: string): Stripe.Dispute {
  const dispute = world.store.disputes.get(id);
  if (!dispute) throw noSuch('dispute', id, 'dispute');
  return dispute;
}
