import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from './organisation-kind.js';

@Entity({ schema: 'identity', name: 'organisation' })
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** ISO 3166-1 alpha-2. */
  @Column('char', { length: 2 })
  country: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('timestamptz', { name: 'kind_verified_at', nullable: true })
  kindVerifiedAt: Date | null;

  @Column('uuid', { name: 'kind_verified_by', nullable: true })
  kindVerifiedBy: string | null;

  @Column('text', { name: 'vat_number', nullable: true })
  vatNumber: string | null;

  @Column('integer', { name: 'invoice_terms_days', nullable: true })
  invoiceTermsDays: number | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
