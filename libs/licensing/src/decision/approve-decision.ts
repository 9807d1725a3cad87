import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { nothingToApprove, sameApprover } from '../licensing.errors.js';
import { Quote } from '../quote/quote.entity.js';
import { lockRequest } from '../request/lock-request.js';
import { ensureStep } from '../request/move-request.js';
import type { LicenceRequest } from '../request/request.entity.js';
import { reviewerOf } from './decide-request.js';
import type { DecisionOutcome } from './decision-outcome.js';
import { Approval, Decision } from './decision.entity.js';
import { DeskOffers } from './desk-offers.js';

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
    private readonly deskOffers: DeskOffers,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws licensing.request-not-found, licensing.request-moved-on, licensing.nothing-to-approve,
   * licensing.same-approver, licensing.cannot-approve, kernel.forbidden
   */
  async execute(actor: Actor, input: ApproveDecisionInput): Promise<DecisionOutcome> {
    const approver = reviewerOf(actor);
    return this.transactions.run(async (tx) => {
      const request = await lockRequest(tx, input.reference);
      await ensureStep(tx, request, 'offered', 'reviewer');
      const proposal = await proposalOf(tx, request, input.decisionId);
      if (proposal.reviewerId === approver.userId) throw sameApprover();
      await this.approve(tx, approver, request, proposal, input.note?.trim() || null);
      return { reference: request.reference, state: request.state, decisionId: proposal.id, secondReasons: [] };
    });
  }

  private async approve(
    tx: Tx,
    actor: StaffActor,
    request: LicenceRequest,
    proposal: Decision,
    note: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const { id: decisionId, reviewerId } = proposal;
    const methods = await this.deskOffers.paymentMethods(tx, request);
    const quote = await tx.getRepository(Quote).findOneByOrFail({ id: proposal.quoteId! });
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
      amount: proposal.amount!,
      note: proposal.note,
      actor,
      decisionId,
      methods,
      now,
      leftOut: proposal.leftOut,
      rushReturned: proposal.rushReturned,
    } as const;
    await this.deskOffers.put(tx, request, offer);
  }
}

async function proposalOf(tx: Tx, request: LicenceRequest, decisionId: string | undefined): Promise<Decision> {
  const { proposalId } = request;
  if (!proposalId || (decisionId !== undefined && decisionId !== proposalId)) throw nothingToApprove();
  return tx.getRepository(Decision).findOneByOrFail({ id: proposalId });
}
