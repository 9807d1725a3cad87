import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '#platform/database';
import type { OdrlPolicy } from '../odrl/policy.js';
import type { BuildStep, PackageState } from './package.states.js';

export interface PackagedFile {
  name: string;
  bytes: number;
  /** In lower-case hex; packages of the first builder do not say it here. */
  sha256?: string;
}

/** One version of the files of one revision of a licence. */
@Entity({ schema: 'packaging', name: 'package' })
export class Package {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'licence_id' })
  licenceId: string;

  @Column('text')
  reference: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('int')
  revision: number;

  @Column('int')
  version: number;

  @Column('text')
  state: PackageState;

  /** What is being done now; null before and after. */
  @Column('text', { nullable: true })
  step: BuildStep | null;

  /** Steps finished, of `total`. */
  @Column('int')
  done: number;

  @Column('int')
  total: number;

  /** How far it is, from 0 to 100. */
  @Column('int', { default: 0 })
  percent: number;

  /** Why the last try failed. */
  @Column('text', { name: 'failure_code', nullable: true })
  failureCode: string | null;

  /** Where its objects lie in the store. */
  @Column('text', { name: 'storage_prefix' })
  storagePrefix: string;

  /** Of the zip, hex. */
  @Column('text', { nullable: true })
  sha256: string | null;

  /** Octets of the zip. */
  @Column('bigint', { nullable: true, transformer: bigintColumn })
  size: bigint | null;

  @Column('jsonb', { nullable: true })
  files: PackagedFile[] | null;

  /** `licence.jws` */
  @Column('text', { nullable: true })
  token: string | null;

  /** `licence.odrl.json` */
  @Column('jsonb', { nullable: true })
  policy: OdrlPolicy | null;

  /** Notices that its files carry. */
  @Column('uuid', { name: 'notice_ids', array: true, default: [] })
  noticeIds: string[];

  @Column('text', { nullable: true })
  builder: string | null;

  @Column('timestamptz', { name: 'queued_at' })
  queuedAt: Date;

  @Column('timestamptz', { name: 'built_at', nullable: true })
  builtAt: Date | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}

/** Files that were handed out, each time: to a person, to a system with a token, or through a link. It only grows. */
@Entity({ schema: 'packaging', name: 'handover' })
export class Handover {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'package_id' })
  packageId: string;

  @Column('uuid', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { name: 'user_id', nullable: true })
  userId: string | null;

  @Column('uuid', { name: 'token_id', nullable: true })
  tokenId: string | null;

  /** Of the mail or the call that the link was sent with. */
  @Column('uuid', { name: 'delivery_id', nullable: true })
  deliveryId: string | null;

  /** The file of the package; null for all of it. */
  @Column('text', { nullable: true })
  part: string | null;

  @Column('timestamptz')
  at: Date;
}
