import { Column, Entity } from 'typeorm';
import { KeptFile } from './kept-file.js';

/** A file that goes to the bank with an answer, as it was when the answer was sent. */
@Entity({ schema: 'payments', name: 'dispute_file' })
export class EvidenceFile extends KeptFile {
  /** A person has added it; otherwise the house drew it up. */
  @Column('boolean', { name: 'by_finance' })
  byFinance: boolean;

  /** Where the provider has it; null until it is uploaded. */
  @Column('text', { name: 'provider_id', nullable: true })
  providerId: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
