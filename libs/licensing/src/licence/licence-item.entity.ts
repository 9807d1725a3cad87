import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';
import type { LicenceState } from './licence-snapshot.js';

/**
 * One article of a licence, with the dimensions in which rights can stand in each other's way: media, countries, sector
 * and days.
 */
@Entity({ schema: 'licensing', name: 'licence_item' })
export class LicenceItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'licence_id' })
  licenceId: string;

  /** Of the licence; the items of former revisions stay beside them. */
  @Column('int')
  revision: number;

  @Column('uuid', { name: 'article_id' })
  articleId: string;

  @Column('uuid', { name: 'article_version_id' })
  articleVersionId: string;

  @Column('text')
  state: LicenceState;

  @Column('char', { length: 3 })
  currency: string;

  /** Minor units. */
  @Column('bigint', { transformer: bigintColumn })
  amount: bigint;

  @Column('text')
  exclusivity: 'none' | 'sector' | 'territory' | 'full';

  @Column('text', { nullable: true })
  sector: string | null;

  @Column('text', { array: true })
  media: string[];

  /** ISO 3166-1 alpha-2, as licensed. */
  @Column('text', { array: true })
  countries: readonly string[];

  /** A PostgreSQL daterange, such as `[2026-11-23,2027-11-23)`. */
  @Column('daterange')
  during: string;
}
