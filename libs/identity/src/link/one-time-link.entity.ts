import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience } from '../auth/audience.js';
import type { LinkKind } from './link-kind.js';

/** A link that signs somebody in or lets them choose a password; sealed, and deleted soon after it expires. */
@Entity({ schema: 'identity', name: 'one_time_link' })
export class OneTimeLink {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: LinkKind;

  @Column('text')
  audience: Audience;

  @Column('text')
  email: string;

  @Column('text', { nullable: true })
  name: string | null;

  /** Which organisation invites; of an invitation alone. */
  @Column('text', { nullable: true })
  organisation: string | null;

  @Column('text')
  language: string;

  @Column('text', { name: 'sealed_url' })
  sealedUrl: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
