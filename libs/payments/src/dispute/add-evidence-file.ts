import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { STORAGE, type ObjectStorage } from '#platform/storage';
import { safeName, takeAll } from '#platform/upload';
import { evidenceFileTaken, evidenceTooLarge } from '../payments.errors.js';
import { ANSWER_DISPUTE } from '../payments.permissions.js';
import { noteDispute } from './apply-dispute.js';
import { checkEvidenceFile } from './check-evidence-file.js';
import { LARGEST_TOGETHER, withoutReplaced, type EvidenceFileField, type NewEvidenceFile } from './evidence.js';
import { EvidenceUpload } from './evidence-upload.entity.js';
import { ensureFits } from './keep-evidence-files.js';
import { lockAnswerable } from './lock-answerable.js';

export interface AddEvidenceFileInput {
  disputeId: string;
  /** What it is to the bank. */
  field: EvidenceFileField;
  fileName: string;
  body: Readable;
}

/** As it is told to whoever has added it. */
export type AddedEvidenceFile = Pick<EvidenceUpload, 'field' | 'name' | 'contentType' | 'size'>;

/** Finance adds a file of its own to the answer to a dispute; of its kind it goes instead of the house's. */
@Injectable()
export class AddEvidenceFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param papers what the house itself adds: all of it together has to fit
   * @throws payments.dispute-not-found, payments.dispute-closed, payments.evidence-file-invalid,
   * payments.evidence-file-taken, payments.evidence-too-large, kernel.forbidden
   */
  async execute(
    actor: Actor,
    input: AddEvidenceFileInput,
    papers: () => Promise<readonly NewEvidenceFile[]> = async () => [],
  ): Promise<AddedEvidenceFile> {
    authorise(actor, ANSWER_DISPUTE);
    // Asked first, so that nobody sends megabytes to what takes none; asked again with the row.
    await this.transactions.run((tx) => this.uploadsBeside(tx, input));
    const bytes = await takeAll(input.body, LARGEST_TOGETHER);
    if (!bytes) throw evidenceTooLarge();
    const file = await checkEvidenceFile(bytes);
    const drawnUp = await papers();
    const storageKey = `disputes/${input.disputeId}/added/${newId(this.clock.now().getTime())}.${file.extension}`;
    await this.storage.put(storageKey, file.bytes, { contentType: file.contentType });
    const upload = {
      ...{ field: input.field, name: safeName(input.fileName, file.extension), contentType: file.contentType },
      ...{ size: file.bytes.length, sha256: createHash('sha256').update(file.bytes).digest('hex'), storageKey },
    };
    try {
      return await this.transactions.run((tx) => this.within(tx, actor, input, upload, drawnUp));
    } catch (error) {
      await this.storage.delete(storageKey);
      throw error;
    }
  }

  private async within(
    tx: Tx,
    actor: Actor,
    input: AddEvidenceFileInput,
    upload: Omit<EvidenceUpload, 'disputeId' | 'addedBy' | 'addedAt'>,
    papers: readonly NewEvidenceFile[],
  ): Promise<AddedEvidenceFile> {
    const { disputeId, field } = input;
    const uploads = [...(await this.uploadsBeside(tx, input)), upload];
    const left = withoutReplaced(papers, uploads).map(({ body }) => ({ size: body.length }));
    ensureFits([...uploads, ...left]);
    const addedBy = actor.kind === 'staff' ? actor.userId : null;
    const addedAt = this.clock.now();
    await tx.insert(EvidenceUpload, { ...upload, disputeId, addedBy, addedAt });
    await noteDispute(tx, disputeId, 'file-added', actor, addedAt);
    await this.audit.record(tx, actor, {
      action: 'payments.evidence-file-added',
      subject: { kind: 'dispute', id: disputeId },
      data: { field, sha256: upload.sha256 },
    });
    const { name, contentType, size } = upload;
    return { field, name, contentType, size };
  }

  /** The others of an answer that still takes one of this kind. */
  private async uploadsBeside(tx: Tx, { disputeId, field }: AddEvidenceFileInput): Promise<EvidenceUpload[]> {
    await lockAnswerable(tx, disputeId, this.clock.now());
    const uploads = await tx.getRepository(EvidenceUpload).findBy({ disputeId });
    if (uploads.some((upload) => upload.field === field)) throw evidenceFileTaken();
    return uploads;
  }
}
