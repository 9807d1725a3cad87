import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClearanceState } from './clearance.states.js';

/** What takes the place of a part: another part of the article, or a picture of our own that the desk uploaded. */
export type Swap =
  | { kind: 'part'; componentId: string }
  | { kind: 'own'; fileId: string; caption: string | null; creditLine: string; alt: string | null };

/** One part of one request whose rights are unclear: a task of the desk. It holds for this request only. */
@Entity({ schema: 'licensing', name: 'clearance' })
export class Clearance {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  @Column('uuid', { name: 'article_version_id' })
  articleVersionId: string;

  @Column('text', { name: 'component_id' })
  componentId: string;

  @Column('text')
  kind: string;

  @Column('text')
  headline: string;

  @Column('text')
  language: string;

  @Column('text')
  direction: 'ltr' | 'rtl';

  @Column('text', { nullable: true })
  caption: string | null;

  @Column('text', { name: 'credit_line', nullable: true })
  creditLine: string | null;

  /** Why it is unclear, as the rights map says. */
  @Column('text')
  message: string;

  @Column('text')
  state: ClearanceState;

  /** Who holds the right, as far as the desk knows. */
  @Column('text', { nullable: true })
  owner: string | null;

  /** When the desk asked them. */
  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt: Date | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { name: 'proof_url', nullable: true })
  proofUrl: string | null;

  @Column('uuid', { name: 'proof_file_id', nullable: true })
  proofFileId: string | null;

  @Column('jsonb', { nullable: true })
  swap: Swap | null;

  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('text', { name: 'decided_by_name', nullable: true })
  decidedByName: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** A file the desk keeps with a clearance: a proof, or a picture of our own. Its bytes are in the object store. */
@Entity({ schema: 'licensing', name: 'clearance_file' })
export class ClearanceFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'request_id' })
  requestId: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'content_type' })
  contentType: string;

  @Column('int')
  size: number;

  @Column('text')
  sha256: string;

  @Column('text', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('text', { name: 'uploaded_by_name' })
  uploadedByName: string;

  @Column('timestamptz')
  at: Date;
}
