import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { evidenceTooLarge } from '../payments.errors.js';
import { LARGEST_TOGETHER, withoutReplaced, type EvidenceFileField, type NewEvidenceFile } from './evidence.js';
import { EvidenceFile } from './evidence-file.entity.js';
import { EvidenceUpload } from './evidence-upload.entity.js';

type Kept = Omit<EvidenceFile, 'disputeId' | 'providerId' | 'createdAt'>;
const PDF = 'application/pdf';

/** Keeps the files of an answer as they are sent, so that a later try sends the same. */
@Injectable()
export class KeepEvidenceFiles {
  constructor(@Inject(STORAGE) private readonly storage: ObjectStorage) {}

  /** The house's own, before the answer's transaction: what is stored twice lies in the same place. */
  async put(disputeId: string, papers: readonly NewEvidenceFile[]): Promise<Kept[]> {
    const kept: Kept[] = [];
    for (const { field, name, body } of papers) {
      const sha256 = createHash('sha256').update(body).digest('hex');
      const storageKey = `disputes/${disputeId}/${sha256}.pdf`;
      await this.storage.put(storageKey, body, { contentType: PDF });
      kept.push({ field, name, contentType: PDF, sha256, storageKey, size: body.length, byFinance: false });
    }
    return kept;
  }

  /**
   * Those that finance has added, and of the house's what they do not replace; in place of those of an answer that was
   * not taken. What is the same as before is not uploaded again. @throws payments.evidence-too-large
   */
  async within(tx: Tx, disputeId: string, papers: readonly Kept[], now: Date): Promise<void> {
    const uploads = await tx.getRepository(EvidenceUpload).findBy({ disputeId });
    const files = [...uploads.map(asKept), ...withoutReplaced(papers, uploads)];
    ensureFits(files);
    const before = await tx.getRepository(EvidenceFile).findBy({ disputeId });
    await tx.delete(EvidenceFile, { disputeId });
    const uploaded = (field: EvidenceFileField, sha256: string): string | null =>
      before.find((file) => file.field === field && file.sha256 === sha256)?.providerId ?? null;
    for (const file of files) {
      const providerId = uploaded(file.field, file.sha256);
      await tx.insert(EvidenceFile, { ...file, disputeId, providerId, createdAt: now });
    }
  }
}

/** @throws payments.evidence-too-large */
export function ensureFits(files: readonly { size: number }[]): void {
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST_TOGETHER) throw evidenceTooLarge();
}

const asKept = ({ field, name, contentType, size, sha256, storageKey }: EvidenceUpload): Kept => ({
  ...{ field, name, contentType, size, sha256, storageKey },
  byFinance: true,
});
