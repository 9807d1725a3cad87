import { Column, PrimaryColumn } from 'typeorm';
import type { EvidenceFileField } from './evidence.js';

/** A file of an answer to a dispute; its bytes lie in the store. One in each of the bank's fields. */
export abstract class KeptFile {
  @PrimaryColumn('uuid', { name: 'dispute_id' })
  disputeId: string;

  @PrimaryColumn('text')
  field: EvidenceFileField;

  @Column('text')
  name: string;

  @Column('text', { name: 'content_type' })
  contentType: string;

  /** In octets. */
  @Column('int')
  size: number;

  @Column('text')
  sha256: string;

  @Column('text', { name: 'storage_key' })
  storageKey: string;
}
