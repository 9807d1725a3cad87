import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceFileField } from './evidence.js';

/** A file that goes to the bank with an answer, as it was when the answer was sent. */
@Entity({ schema: 'payments', name: 'dispute_file' })
export class EvidenceFile {
  @PrimaryColumn('uuid', { name: 'dispute_id' })
  disputeId: string;

  @PrimaryColumn('text')
  field: EvidenceFileField;

  @Column('text')
  name: string;

  /** In octets. */
  @Column('int')
  size: number;

  @Column('text')
  sha256: string;

  @Column('text', { name: 'storage_key' })
  storageKey: string;

  /** Where the provider has it; null until it is uploaded. */
  @Column('text', { name: 'provider_id', nullable: true })
  providerId: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
