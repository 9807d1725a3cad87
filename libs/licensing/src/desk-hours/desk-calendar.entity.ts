import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeskCalendar } from '../rules/desk-calendar.js';

/** One version of a desk's working hours. Never changes. */
@Entity({ schema: 'licensing', name: 'desk_calendar' })
export class DeskCalendarVersion {
  @PrimaryColumn('uuid')
  id: string;

  /** null: the house's, for every title without hours of its own. */
  @Column('uuid', { name: 'title_id', nullable: true })
  titleId: string | null;

  @Column('int')
  version: number;

  /** null: from this version on the hours of the house count again. */
  @Column('jsonb', { nullable: true })
  data: DeskCalendar | null;

  @Column('text', { name: 'changed_by' })
  changedBy: string;

  @Column('text', { name: 'changed_by_name' })
  changedByName: string;

  @Column('timestamptz')
  at: Date;
}
