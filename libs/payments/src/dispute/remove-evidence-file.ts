import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { evidenceFileNotFound } from '../payments.errors.js';
import { ANSWER_DISPUTE } from '../payments.permissions.js';
import { noteDispute } from './apply-dispute.js';
import type { EvidenceFileField } from './evidence.js';
import { EvidenceUpload } from './evidence-upload.entity.js';
import { lockAnswerable } from './lock-answerable.js';

/** Takes back a file that finance has added, while the answer is not sent; the house's of this kind goes again. */
@Injectable()
export class RemoveEvidenceFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws payments.dispute-not-found, payments.dispute-closed, payments.evidence-file-not-found, kernel.forbidden */
  async execute(actor: Actor, input: { disputeId: string; field: EvidenceFileField }): Promise<void> {
    authorise(actor, ANSWER_DISPUTE);
    const storageKey = await this.transactions.run((tx) => this.within(tx, actor, input));
    // Last: a file that nobody names does no harm, a name without its file would.
    await this.storage.delete(storageKey);
  }

  private async within(
    tx: Tx,
    actor: Actor,
    { disputeId, field }: { disputeId: string; field: EvidenceFileField },
  ): Promise<string> {
    const now = this.clock.now();
    await lockAnswerable(tx, disputeId, now);
    const upload = await tx.getRepository(EvidenceUpload).findOneBy({ disputeId, field });
    if (!upload) throw evidenceFileNotFound();
    await tx.delete(EvidenceUpload, { disputeId, field });
    await noteDispute(tx, disputeId, 'file-removed', actor, now);
    await this.audit.record(tx, actor, {
      action: 'payments.evidence-file-removed',
      subject: { kind: 'dispute', id: disputeId },
      data: { field, sha256: upload.sha256 },
    });
    return upload.storageKey;
  }
}
