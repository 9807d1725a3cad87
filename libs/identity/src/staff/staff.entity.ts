import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaffRole } from '#libs/kernel';

/** What a person of the desk may do. */
@Entity({ schema: 'identity', name: 'staff' })
export class Staff {
  @PrimaryColumn('uuid', { name: 'user_id' })
  userId: string;

  @Column('text', { array: true })
  roles: StaffRole[];

  /** A sign-in of the demonstration: outside production it may skip the second factor, and the desk says so. */
  @Column('boolean')
  demo: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt: Date | null;
}
