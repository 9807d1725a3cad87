import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OwnerKind } from '../rights/find-owners.js';

export const OWNER_KINDS = ['agency', 'library', 'social-media', 'handout'] as const satisfies readonly OwnerKind[];

/** A name the house added to the lists of those whose work is never ours to license. */
@Entity({ schema: 'catalogue', name: 'rights_owner' })
export class RightsOwner {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: OwnerKind;

  @Column('text')
  name: string;

  /** Other spellings, in any language. */
  @Column('text', { array: true })
  names: string[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  @Column('text', { name: 'actor_id', nullable: true })
  actorId: string | null;
}
