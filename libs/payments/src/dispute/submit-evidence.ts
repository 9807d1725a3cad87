import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { SubmitEvidenceJob } from '../payments.events.js';
import { ProviderFailure } from '../stripe/provider.js';
import { ApplyDispute, noteDispute } from './apply-dispute.js';
import { ProviderDisputes, type DisputeSnapshot } from '../stripe/provider-disputes.js';
import { Dispute } from './dispute.entity.js';
import { UploadEvidence } from './upload-evidence.js';

const ACTOR = systemActor('job:submit-evidence');

/** Sends the answer to the bank. Repeated as often as needed, it is sent once: by its key, and by looking first. */
@Injectable()
export class SubmitEvidence implements JobHandler<{ disputeId: string }> {
  readonly job = SubmitEvidenceJob;

  constructor(
    private readonly dataSource: DataSource,
    private readonly provider: ProviderDisputes,
    private readonly transactions: Transactions,
    private readonly apply: ApplyDispute,
    private readonly files: UploadEvidence,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ProviderFailure to be tried again */
  async handle({ disputeId }: { disputeId: string }): Promise<void> {
    const dispute = await this.dataSource.getRepository(Dispute).findOneBy({ id: disputeId });
    if (dispute?.evidenceState !== 'sending' || dispute.mode !== this.provider.mode) return;
    try {
      await this.done(dispute, await this.send(dispute), null);
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      if (error.kind === 'refused')
        return this.done(dispute, await this.provider.retrieve(dispute.providerId), error.code);
      // A stored failure would be replayed for ever; without an answer the old key must stay.
      if (error.kind === 'unsure' && error.answered) {
        const evidenceKey = dispute.evidenceKey + 1;
        await this.dataSource.getRepository(Dispute).update({ id: disputeId }, { evidenceKey });
      }
      throw error;
    }
  }

  /** The files first: the answer names them. */
  private async send(dispute: Dispute): Promise<DisputeSnapshot | null> {
    const { id, providerId, evidence, evidenceKey } = dispute;
    const said = { ...evidence, ...(await this.files.execute(dispute)) };
    return this.provider.submit(providerId, said, `evidence-${id}-${evidenceKey}`);
  }

  private done(dispute: Dispute, snapshot: DisputeSnapshot | null, failure: string | null): Promise<void> {
    return this.transactions.run(async (tx) => {
      const now = this.clock.now();
      if (snapshot) await this.apply.within(tx, dispute.paymentId, snapshot);
      const changes = failure
        ? ({ evidenceState: 'failed', evidenceFailure: failure } as const)
        : ({ evidenceState: 'sent', evidenceFailure: null, sentAt: now } as const);
      const { affected } = await tx.update(Dispute, { id: dispute.id, evidenceState: 'sending' }, changes);
      if (affected === 1) {
        await noteDispute(tx, dispute.id, failure ? 'evidence-refused' : 'evidence-sent', ACTOR, now);
      }
    });
  }
}
