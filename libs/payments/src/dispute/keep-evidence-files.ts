import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { evidenceTooLarge } from '../payments.errors.js';
import { LARGEST_TOGETHER, type EvidenceFileField, type NewEvidenceFile } from './evidence.js';
import { EvidenceFile } from './evidence-file.entity.js';

type Kept = Pick<EvidenceFile, 'field' | 'name' | 'size' | 'sha256' | 'storageKey'>;

/** Keeps the files of an answer as they are sent, so that a later try sends the same. */
@Injectable()
export class KeepEvidenceFiles {
  constructor(@Inject(STORAGE) private readonly storage: ObjectStorage) {}

  /** Before the answer's transaction: what is stored twice lies in the same place. @throws payments.evidence-too-large */
  async put(disputeId: string, files: readonly NewEvidenceFile[]): Promise<Kept[]> {
    const size = files.reduce((sum, { body }) => sum + body.length, 0);
    if (size > LARGEST_TOGETHER) throw evidenceTooLarge();
    const kept: Kept[] = [];
    for (const { field, name, body } of files) {
      const sha256 = createHash('sha256').update(body).digest('hex');
      const storageKey = `disputes/${disputeId}/${sha256}.pdf`;
      await this.storage.put(storageKey, body, { contentType: 'application/pdf' });
      kept.push({ field, name, sha256, storageKey, size: body.length });
    }
    return kept;
  }

  /** In place of those of an answer that was not taken. What is the same as before is not uploaded again. */
  async within(tx: Tx, disputeId: string, kept: readonly Kept[], now: Date): Promise<void> {
    const before = await tx.getRepository(EvidenceFile).findBy({ disputeId });
    await tx.delete(EvidenceFile, { disputeId });
    const uploaded = (field: EvidenceFileField, sha256: string): string | null =>
      before.find((file) => file.field === field && file.sha256 === sha256)?.providerId ?? null;
    for (const file of kept) {
      const providerId = uploaded(file.field, file.sha256);
      await tx.insert(EvidenceFile, { ...file, disputeId, providerId, createdAt: now });
    }
  }
}
