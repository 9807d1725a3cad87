import { Column, Entity } from 'typeorm';
import { KeptFile } from './kept-file.js';

/** A file that finance has added to an answer; it can be removed until the answer is sent. */
@Entity({ schema: 'payments', name: 'dispute_upload' })
export class EvidenceUpload extends KeptFile {
  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy: string | null;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;
}
