import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { ProviderDisputes } from '../stripe/provider-disputes.js';
import type { Dispute } from './dispute.entity.js';
import type { EvidenceFileField } from './evidence.js';
import { EvidenceFile } from './evidence-file.entity.js';

/** Hands the files of an answer to the provider, each once: what is there already is not sent again. */
@Injectable()
export class UploadEvidence {
  constructor(
    private readonly dataSource: DataSource,
    private readonly provider: ProviderDisputes,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** @returns the provider's id of each, by its field. @throws ProviderFailure */
  async execute({ id: disputeId, evidenceKey }: Dispute): Promise<Partial<Record<EvidenceFileField, string>>> {
    const files = this.dataSource.getRepository(EvidenceFile);
    const ids: Partial<Record<EvidenceFileField, string>> = {};
    for (const { field, name, contentType, sha256, storageKey, providerId } of await files.findBy({ disputeId })) {
      if (providerId === null) {
        const body = await buffer(await this.storage.get(storageKey));
        const idempotencyKey = `evidence-file-${disputeId}-${field}-${sha256.slice(0, 16)}-${evidenceKey}`;
        ids[field] = await this.provider.upload({ name, contentType, body, idempotencyKey });
        await files.update({ disputeId, field }, { providerId: ids[field] });
      } else ids[field] = providerId;
    }
    return ids;
  }
}
