import { Injectable } from '@nestjs/common';
import { authorise, organisationOf, type Actor } from '#libs/kernel';
import { LicenceQuery, READ_DESK } from '#libs/licensing';
import { Reads } from '#platform/database';
import { OPEN_PACKAGE } from '../packaging.permissions.js';
import type { PackagedFile } from './package.entity.js';
import { BUILD_STEPS, type BuildStep, type PackageState } from './package.states.js';

/** How far the files of a licence are. */
export interface PackageStatus {
  state: PackageState;
  progress: { done: number; total: number; step: BuildStep | null };
  /** Size of the zip; null until it is ready. */
  bytes: number | null;
  /** ISO 8601 with zone. */
  builtAt: string | null;
  files: PackagedFile[];
}

interface StatusRow {
  revision: number;
  state: PackageState;
  done: number;
  total: number;
  step: BuildStep | null;
  size: string | null;
  built_at: Date | null;
  files: PackagedFile[] | null;
}

const NOT_YET: PackageStatus = {
  state: 'queued',
  progress: { done: 0, total: BUILD_STEPS.length, step: null },
  bytes: null,
  builtAt: null,
  files: [],
};

@Injectable()
export class PackageQuery {
  constructor(
    private readonly reads: Reads,
    private readonly licences: LicenceQuery,
  ) {}

  /**
   * For the licence's own organisation, and for staff. A licence whose package is not in the queue yet is `queued`.
   *
   * @throws licensing.licence-not-found, also for another organisation's; kernel.forbidden
   */
  async status(actor: Actor, reference: string): Promise<PackageStatus> {
    const isStaff = actor.kind === 'staff';
    authorise(actor, isStaff ? READ_DESK : OPEN_PACKAGE);
    const organisationId = isStaff ? null : organisationOf(actor).organisationId;
    const row = await this.reads.one<StatusRow>(
      `SELECT revision, state, done, total, step, size, built_at, files FROM packaging.package
        WHERE reference = $1 AND ($2::uuid IS NULL OR organisation_id = $2)
        ORDER BY revision DESC, version DESC LIMIT 1`,
      [reference, organisationId],
    );
    if (row && row.revision >= (await this.licences.presentRevision(reference))) return toStatus(row);
    // An extension's files are on their way to the queue.
    if (row) return NOT_YET;
    if (organisationId) await this.licences.isActive(reference, organisationId);
    else await this.licences.snapshot(reference);
    return NOT_YET;
  }
}

const toStatus = (row: StatusRow): PackageStatus => ({
  state: row.state,
  progress: { done: row.done, total: row.total, step: row.step },
  bytes: row.size === null ? null : Number(row.size),
  builtAt: row.built_at?.toISOString() ?? null,
  files: row.files ?? [],
});
