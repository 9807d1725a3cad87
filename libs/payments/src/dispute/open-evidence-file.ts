import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { authorise, isId, type Actor } from '#libs/kernel';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { disputeNotFound, evidenceFileNotFound } from '../payments.errors.js';
import { ANSWER_DISPUTE } from '../payments.permissions.js';
import { Dispute } from './dispute.entity.js';
import type { EvidenceFileField, NewEvidenceFile } from './evidence.js';
import { EvidenceFile } from './evidence-file.entity.js';

/** A file of an answer: as it was sent, or as it would be sent now. */
@Injectable()
export class OpenEvidenceFile {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /**
   * @param files what would go with an answer that is sent now
   * @throws payments.dispute-not-found, payments.evidence-file-not-found, kernel.forbidden
   */
  async execute(
    actor: Actor,
    { disputeId, field }: { disputeId: string; field: EvidenceFileField },
    files: () => Promise<readonly NewEvidenceFile[]>,
  ): Promise<NewEvidenceFile> {
    authorise(actor, ANSWER_DISPUTE);
    const { manager } = this.dataSource;
    const dispute = isId(disputeId) ? await manager.findOneBy(Dispute, { id: disputeId }) : null;
    if (!dispute) throw disputeNotFound();
    if (['sending', 'sent'].includes(dispute.evidenceState)) {
      const sent = await manager.findOneBy(EvidenceFile, { disputeId, field });
      if (!sent) throw evidenceFileNotFound();
      return { field, name: sent.name, body: await buffer(await this.storage.get(sent.storageKey)) };
    }
    const now = (await files()).find((file) => file.field === field);
    if (!now) throw evidenceFileNotFound();
    return now;
  }
}
