import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RightsStatus } from '../article/article-content.js';

/** One decision of staff about a component; a null status gives it back to what its credit says. */
@Entity({ schema: 'catalogue', name: 'rights_override' })
export class RightsOverride {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  @Column('text', { name: 'component_id' })
  componentId: string;

  @Column('text', { name: 'from_status' })
  fromStatus: RightsStatus;

  @Column('text', { nullable: true })
  status: RightsStatus | null;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  @Column('text', { name: 'actor_id', nullable: true })
  actorId: string | null;

  /** Of staff, as they were called then. */
  @Column('text', { name: 'actor_name', nullable: true })
  actorName: string | null;
}
