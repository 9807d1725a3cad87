import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { nothingToApprove, sameApprover } from '../licensing.errors.js';
import { lockRequest } from '../request/lock-request.js';
import { ensureStep } from '../request/move-request.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { reviewerOf } from './decide-request.js';
import type { DecisionOutcome } from './decision-outcome.js';
import { Approval, Decision } from './decision.entity.js';
import { DeskOffers } from './desk-offers.js';
import { priceNow, SecondLook, type SeenProposal } from './second-look.js';

export interface ApproveDecisionInput {
  reference: string;
  /** The proposal the approver has read; a newer one is not confirmed by mistake. */
  decisionId?: string;
  note?: string;
}

/** The second person confirms an approval that needs two; the offer is made then. */
@Injectable()
export class ApproveDecision {
  constructor(
    private readonly transactions: Transactions,
    private readonly look: SecondLook,
    private readonly deskOffers: DeskOffers,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws licensing.request-not-found, licensing.request-moved-on, licensing.nothing-to-approve,
   * licensing.same-approver, licensing.cannot-approve, licensing.article-changed, licensing.article-killed,
   * licensing.article-embargoed, licensing.quote-refused, kernel.forbidden
   */
  async execute(actor: Actor, input: ApproveDecisionInput): Promise<DecisionOutcome> {
    const approver = reviewerOf(actor);
    const { proposal } = await this.transactions.run((tx) => confirmable(tx, approver, input));
    const seen = await this.look.at(proposal);
    return this.transactions.run(async (tx) => {
      const { request } = await confirmable(tx, approver, { ...input, decisionId: proposal.id });
      await this.approve(tx, approver, request, seen, input.note?.trim() || null);
      return { reference: request.reference, state: request.state, decisionId: proposal.id, secondReasons: [] };
    });
  }

  private async approve(
    tx: Tx,
    actor: StaffActor,
    request: LicenceRequest,
    seen: SeenProposal,
    note: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const { proposal, quote, verifiedAs } = seen;
    const { id: decisionId, reviewerId } = proposal;
    const methods = await this.deskOffers.paymentMethods(tx, request, verifiedAs);
    const approval = { decisionId, reviewerId, approverId: actor.userId, approverName: actor.name, note, at: now };
    await tx.insert(Approval, approval);
    await this.audit.record(tx, actor, {
      action: 'licensing.approval-confirmed',
      subject: { kind: 'request', id: request.id },
      data: { reference: request.reference, decisionId },
    });
    const kind = proposal.decision === 'counter' ? 'counter' : 'approval';
    const offer = {
      kind,
      quote,
      ...priceNow(seen, request, now),
      note: proposal.note,
      actor,
      decisionId,
      methods,
      now,
      leftOut: proposal.leftOut,
    } as const;
    await this.deskOffers.put(tx, request, offer);
  }
}

/** The locked request, and the proposal that this person may confirm. */
async function confirmable(
  tx: Tx,
  approver: StaffActor,
  { reference, decisionId }: ApproveDecisionInput,
): Promise<{ request: LicenceRequest; proposal: Decision }> {
  const request = await lockRequest(tx, reference);
  await ensureStep(tx, request, 'offered', 'reviewer');
  const proposal = await proposalOf(tx, request, decisionId);
  if (proposal.reviewerId === approver.userId) throw sameApprover();
  return { request, proposal };
}

async function proposalOf(tx: Tx, request: LicenceRequest, decisionId: string | undefined): Promise<Decision> {
  const { proposalId } = request;
  if (!proposalId || (decisionId !== undefined && decisionId !== proposalId)) throw nothingToApprove();
  return tx.getRepository(Decision).findOneByOrFail({ id: proposalId });
}
