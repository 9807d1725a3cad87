import { Injectable } from '@nestjs/common';
import { authorise, holderOf, type Actor } from '#libs/kernel';
import { LicenceQuery, READ_DESK } from '#libs/licensing';
import { Reads } from '#platform/database';
import { OPEN_PACKAGE } from '../packaging.permissions.js';
import { failureOf } from './build-failures.js';
import type { PackagedFile } from './package.entity.js';
import { carriesWithdrawals } from '../notice/carries-withdrawals.js';
import { BUILD_STEPS, type BuildStep, type PackageState } from './package.states.js';

/** How far the files of a licence are. */
export interface PackageStatus {
  /** Of the licence: the one these files are of. */
  revision: number;
  state: PackageState;
  /** `percent` of all of it, from 0 to 100. */
  progress: { done: number; total: number; step: BuildStep | null; percent: number };
  /** Why the last try failed, while there are no files. */
  failure: { code: string; message: string; nextStep: string } | null;
  /** Size of the zip; null until it is ready. */
  bytes: number | null;
  /** ISO 8601 with zone. */
  builtAt: string | null;
  files: PackagedFile[];
  /** What can be fetched while these files are not ready: those of an earlier revision; null where there are none. */
  earlier: { revision: number; bytes: number; builtAt: string } | null;
}

interface StatusRow {
  revision: number;
  state: PackageState;
  done: number;
  total: number;
  step: BuildStep | null;
  percent: number;
  failure_code: string | null;
  size: string | null;
  built_at: Date | null;
  files: PackagedFile[] | null;
  /** It holds nothing that was withdrawn since. */
  is_open: boolean;
}

const NOT_YET: PackageStatus = {
  revision: 1,
  state: 'queued',
  progress: { done: 0, total: BUILD_STEPS.length, step: null, percent: 0 },
  failure: null,
  bytes: null,
  builtAt: null,
  files: [],
  earlier: null,
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
    const organisationId = isStaff ? null : holderOf(actor).organisationId;
    const rows = await this.reads.query<StatusRow>(
      `SELECT revision, state, done, total, step, percent, failure_code, size, built_at, files, ${carriesWithdrawals('p')} AS is_open
         FROM packaging.package p
        WHERE reference = $1 AND ($2::uuid IS NULL OR organisation_id = $2)
        ORDER BY revision DESC, version DESC LIMIT ${MOST_ROWS}`,
      [reference, organisationId],
    );
    const [newest] = rows;
    if (newest) {
      const oldest = await this.licences.oldestOpenRevision(reference);
      const open = rows.filter(({ revision, is_open: isOpen }) => isOpen && revision >= oldest);
      return statusOf(newest, earlierOf(open), await this.licences.presentRevision(reference));
    }
    if (organisationId) await this.licences.isActive(reference, organisationId);
    else await this.licences.snapshot(reference);
    return NOT_YET;
  }
}

/** Each extension is a revision; nobody has more under way than this. */
const MOST_ROWS = 20;

/** An extension's files are for a moment on their way to the queue, and have no row yet. */
const statusOf = (newest: StatusRow, earlier: PackageStatus['earlier'], present: number): PackageStatus =>
  newest.revision < present
    ? { ...NOT_YET, revision: present, earlier }
    : { ...toStatus(newest), earlier: newest.state === 'ready' ? null : earlier };

function earlierOf(rows: readonly StatusRow[]): PackageStatus['earlier'] {
  const ready = rows.find(({ state }) => state === 'ready');
  if (!ready?.built_at) return null;
  return { revision: ready.revision, bytes: Number(ready.size), builtAt: ready.built_at.toISOString() };
}

const toStatus = (row: StatusRow): Omit<PackageStatus, 'earlier'> => ({
  revision: row.revision,
  state: row.state,
  progress: { done: row.done, total: row.total, step: row.step, percent: row.percent },
  failure: row.state === 'ready' || row.failure_code === null ? null : failureOf(row.failure_code),
  bytes: row.size === null ? null : Number(row.size),
  builtAt: row.built_at?.toISOString() ?? null,
  files: row.files ?? [],
});
