import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { organisationNotFound } from '#libs/identity';
import { READ_DESK } from '../licensing.permissions.js';
import { STANDING_SQL } from './licensee.query.js';
import type { LicenseeStanding } from './standing.js';

export interface StandingChangeView {
  standing: LicenseeStanding;
  reason: string | null;
  /** Null: by a job, such as finance's about overdue invoices. */
  by: string | null;
  at: string;
}

/** How an organisation stands with us, and why. */
export interface StandingView {
  standing: LicenseeStanding;
  /** `said`: by the last change; `licences`: it holds one; `nothing`: neither. */
  because: 'said' | 'licences' | 'nothing';
  firstLicence: { reference: string; issuedAt: string } | null;
  /** Newest first. */
  history: StandingChangeView[];
}

interface Row {
  standing: LicenseeStanding;
  said: LicenseeStanding | null;
  reference: string | null;
  issued_at: Date | null;
}

@Injectable()
export class StandingQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws kernel.forbidden, identity.organisation-not-found */
  async of(actor: Actor, organisationId: string): Promise<StandingView> {
    authorise(actor, READ_DESK);
    if (!isId(organisationId)) throw organisationNotFound();
    const [row, history] = await Promise.all([
      this.reads.one<Row>(STANDING_ROW_SQL, [organisationId]),
      this.reads.query<Omit<StandingChangeView, 'at'> & { at: Date }>(
        `SELECT standing, reason, changed_by_name AS by, at FROM licensing.standing_change WHERE organisation_id = $1
          ORDER BY id DESC LIMIT 50`,
        [organisationId],
      ),
    ]);
    if (!row) throw organisationNotFound();
    const isSaid = row.said !== null && row.said !== 'new';
    return {
      standing: row.standing,
      because: isSaid ? 'said' : row.reference ? 'licences' : 'nothing',
      firstLicence: row.reference ? { reference: row.reference, issuedAt: row.issued_at!.toISOString() } : null,
      history: history.map((change) => ({ ...change, at: change.at.toISOString() })),
    };
  }
}

const STANDING_ROW_SQL = `
  SELECT ${STANDING_SQL} AS standing, l.standing AS said, first.reference, first.issued_at
  FROM identity.v_organisation o
  LEFT JOIN licensing.licensee l ON l.organisation_id = o.id
  LEFT JOIN LATERAL (SELECT x.reference, x.issued_at FROM licensing.licence x WHERE x.organisation_id = o.id
    ORDER BY x.id LIMIT 1) first ON true
  WHERE o.id = $1`;
