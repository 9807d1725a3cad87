import { Injectable } from '@nestjs/common';
import { authorise, holderOf, type Actor, type ClientActor, type MemberActor } from '#libs/kernel';
import { LicenceQuery } from '#libs/licensing';
import { Reads } from '#platform/database';
import type { OdrlPolicy } from '../odrl/policy.js';
import { licenceNotActive, packageNotReady, packageWithdrawn } from '../packaging.errors.js';
import { carriesWithdrawals } from '../notice/carries-withdrawals.js';
import { OPEN_PACKAGE } from '../packaging.permissions.js';

/** A package whose files may be handed out at this moment. */
export interface OpenablePackage {
  id: string;
  reference: string;
  revision: number;
  version: number;
  prefix: string;
  sha256: string;
  size: number;
  token: string;
  policy: OdrlPolicy;
  builtAt: Date;
}

type Row = Omit<OpenablePackage, 'size'> & { size: string };

/** The one gate before any file: the licence is the own organisation's, and active now. */
@Injectable()
export class PackageGate {
  constructor(
    private readonly reads: Reads,
    private readonly licences: LicenceQuery,
  ) {}

  /**
   * @param revision of the licence; left out: the newest whose files are ready
   * @throws licensing.licence-not-found, packaging.licence-not-active, packaging.not-ready, packaging.withdrawn,
   * kernel.forbidden
   */
  async pass(
    actor: Actor,
    reference: string,
    revision?: number,
  ): Promise<{ holder: MemberActor | ClientActor; open: OpenablePackage }> {
    authorise(actor, OPEN_PACKAGE);
    const { actor: holder, organisationId } = holderOf(actor);
    return { holder, open: await this.openFor(organisationId, reference, revision) };
  }

  /** The same for an organisation without a person, as when files are sent to a place of its own. */
  async openFor(organisationId: string, reference: string, revision?: number): Promise<OpenablePackage> {
    if (!(await this.licences.isActive(reference, organisationId))) throw licenceNotActive(reference);
    const oldest = await this.licences.oldestOpenRevision(reference);
    const row = await this.reads.one<Row>(
      `SELECT id, reference, revision, version, storage_prefix AS prefix, sha256, size, token, policy,
              built_at AS "builtAt"
         FROM packaging.package p
        WHERE reference = $1 AND organisation_id = $2 AND state = 'ready' AND ($3::int IS NULL OR revision = $3)
          AND revision >= $4 AND ${carriesWithdrawals('p')}
        ORDER BY revision DESC, version DESC LIMIT 1`,
      [reference, organisationId, revision ?? null, oldest],
    );
    if (!row) throw (await this.isWithdrawn(reference)) ? packageWithdrawn(reference) : packageNotReady();
    return { ...row, size: Number(row.size) };
  }

  /** Files were made, and something in them may not be used any more. */
  private async isWithdrawn(reference: string): Promise<boolean> {
    const row = await this.reads.one(
      `SELECT 1 FROM packaging.package p
        WHERE p.reference = $1 AND p.state = 'ready' AND NOT ${carriesWithdrawals('p')} LIMIT 1`,
      [reference],
    );
    return row !== undefined;
  }
}
