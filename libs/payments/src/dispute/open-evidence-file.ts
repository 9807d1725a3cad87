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
import { EvidenceUpload } from './evidence-upload.entity.js';
import type { KeptFile } from './kept-file.js';

export interface OpenedEvidence {
  name: string;
  contentType: string;
  body: Buffer;
  /** Somebody else made it: it is to be saved, never shown as a page of ours. */
  byFinance: boolean;
}

/** A file of an answer: as it was sent, or as it would be sent now. */
@Injectable()
export class OpenEvidenceFile {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /**
   * @param papers what the house would add to an answer that is sent now
   * @throws payments.dispute-not-found, payments.evidence-file-not-found, kernel.forbidden
   */
  async execute(
    actor: Actor,
    { disputeId, field }: { disputeId: string; field: EvidenceFileField },
    papers: () => Promise<readonly NewEvidenceFile[]>,
  ): Promise<OpenedEvidence> {
    authorise(actor, ANSWER_DISPUTE);
    const { manager } = this.dataSource;
    const dispute = isId(disputeId) ? await manager.findOneBy(Dispute, { id: disputeId }) : null;
    if (!dispute) throw disputeNotFound();
    if (['sending', 'sent'].includes(dispute.evidenceState)) {
      const sent = await manager.findOneBy(EvidenceFile, { disputeId, field });
      if (!sent) throw evidenceFileNotFound();
      return this.stored(sent, sent.byFinance);
    }
    const added = await manager.findOneBy(EvidenceUpload, { disputeId, field });
    if (added) return this.stored(added, true);
    const now = (await papers()).find((paper) => paper.field === field);
    if (!now) throw evidenceFileNotFound();
    return { name: now.name, contentType: 'application/pdf', body: now.body, byFinance: false };
  }

  private async stored({ name, contentType, storageKey }: KeptFile, byFinance: boolean): Promise<OpenedEvidence> {
    return { name, contentType, byFinance, body: await buffer(await this.storage.get(storageKey)) };
  }
}
