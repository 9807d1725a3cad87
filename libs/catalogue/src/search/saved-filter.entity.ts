import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor, StaffActor } from '#libs/kernel';
import { filterNotFound } from '../catalogue.errors.js';

/** What a search of the desk may be saved with, as its address names it. */
export const SAVED_FIELDS = [
  'q',
  'title',
  'section',
  'language',
  'rights',
  'state',
  'parts',
  'year',
  'sort',
  'from',
  'to',
  'reason',
  'textBy',
  'picturesBy',
] as const;
export type SavedFields = Partial<Record<(typeof SAVED_FIELDS)[number], string>>;

/** A search of the desk that a staff member gave a name. */
@Entity({ schema: 'catalogue', name: 'saved_filter' })
export class SavedFilter {
  @PrimaryColumn('uuid')
  id: string;

  /** Who made it. */
  @Column('text', { name: 'staff_id' })
  staffId: string;

  @Column('text', { name: 'owner_name' })
  ownerName: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  filters: SavedFields;

  @Column('boolean', { name: 'is_shared' })
  isShared: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** Only staff have a desk: whoever else holds the permission has no filters. @throws catalogue.filter-not-found */
export function ownerOf(actor: Actor): StaffActor {
  if (actor.kind !== 'staff') throw filterNotFound();
  return actor;
}
