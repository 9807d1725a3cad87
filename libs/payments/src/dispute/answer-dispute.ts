import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { disputeNotFound } from '../payments.errors.js';
import { SubmitEvidenceJob } from '../payments.events.js';
import { ANSWER_DISPUTE } from '../payments.permissions.js';
import { noteDispute } from './apply-dispute.js';
import { Dispute, type EvidenceState } from './dispute.entity.js';
import type { Evidence, NewEvidenceFile } from './evidence.js';
import { KeepEvidenceFiles } from './keep-evidence-files.js';
import { lockAnswerable } from './lock-answerable.js';

export interface AnswerDisputeInput {
  disputeId: string;
  evidence: Evidence;
  /** Otherwise it is kept to go on with. */
  submit: boolean;
}

/** Finance keeps or sends the answer to a dispute; sent once, it cannot be changed. */
@Injectable()
export class AnswerDispute {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly files: KeepEvidenceFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param papers what the house itself adds, written when the answer is sent: much of it others know
   * @throws payments.dispute-not-found, payments.dispute-closed, payments.evidence-too-large, kernel.forbidden
   */
  async execute(
    actor: Actor,
    input: AnswerDisputeInput,
    papers: () => Promise<readonly NewEvidenceFile[]> = async () => [],
  ): Promise<{ evidenceState: EvidenceState }> {
    authorise(actor, ANSWER_DISPUTE);
    const { disputeId, submit } = input;
    if (!isId(disputeId)) throw disputeNotFound();
    const kept = submit ? await this.files.put(disputeId, await papers()) : [];
    return this.transactions.run(async (tx) => {
      const answered = await this.within(tx, actor, input);
      if (submit) await this.files.within(tx, disputeId, kept, this.clock.now());
      return answered;
    });
  }

  private async within(tx: Tx, actor: Actor, { disputeId, evidence, submit }: AnswerDisputeInput) {
    const now = this.clock.now();
    const dispute = await lockAnswerable(tx, disputeId, now);
    const evidenceState = submit ? 'sending' : 'draft';
    const evidenceBy = actor.kind === 'staff' ? actor.userId : null;
    await tx.update(Dispute, { id: disputeId }, { evidence, evidenceState, evidenceBy, updatedAt: now });
    await noteDispute(tx, disputeId, submit ? 'evidence-sending' : 'evidence-kept', actor, now);
    if (submit) {
      await this.jobs.enqueue(tx, SubmitEvidenceJob, { disputeId }, { key: `payments.evidence:${disputeId}` });
    }
    await this.audit.record(tx, actor, {
      action: submit ? 'payments.evidence-submitted' : 'payments.evidence-kept',
      subject: { kind: 'dispute', id: disputeId },
      data: { paymentId: dispute.paymentId },
    });
    return { evidenceState } as const;
  }
}
