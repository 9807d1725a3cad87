import { Inject, Injectable } from '@nestjs/common';
import { organisationNotFound } from '#libs/identity';
import { CLOCK, type Clock } from '#libs/kernel';
import { Reads, type Tx } from '#platform/database';
import type { LicenseeView } from '../request/desk-view.js';
import { versionInForce } from '../rules/rules-in-force.js';
import {
  keptScreening,
  SCREENING_COLUMNS,
  SCREENING_JOINS,
  type KeptScreening,
  type ScreeningRow,
} from '../screening/hits/screen-names.js';
import type { LicenseeStanding } from './standing.js';

/** What rules and reviewers know about an organisation. */
export interface LicenseeFacts extends LicenseeView {
  invoiceTermsDays: number | null;
  /** The rule set in force when this was read. */
  rulesVersion: number;
  /** What the sanctions lists said about its name, and whether they still do. */
  screening: KeptScreening;
}

interface LicenseeRow extends ScreeningRow {
  id: string;
  name: string;
  country: string;
  kind: string;
  kind_verified: boolean;
  invoice_terms_days: number | null;
  standing: LicenseeStanding;
  rules_version: number;
}

/**
 * The standing of organisation `o` as an SQL expression: what was said about it, else `known` from its first licence on.
 * `l` is its row of licensing.licensee, joined from the left.
 */
export const STANDING_SQL = `COALESCE(
  NULLIF(l.standing, 'new'),
  CASE WHEN EXISTS (SELECT 1 FROM licensing.licence x WHERE x.organisation_id = o.id) THEN 'known' ELSE 'new' END)`;

const LICENSEE_SQL = `
  SELECT o.id, o.name, o.country, o.kind, o.kind_verified, o.invoice_terms_days, ${STANDING_SQL} AS standing,
    ${versionInForce('$2::timestamptz')} AS rules_version,
    ${SCREENING_COLUMNS}
  FROM identity.v_organisation o
  LEFT JOIN licensing.licensee l ON l.organisation_id = o.id
  ${SCREENING_JOINS}
  WHERE o.id = $1`;

@Injectable()
export class LicenseeQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws identity.organisation-not-found */
  async byId(organisationId: string, tx?: Tx): Promise<LicenseeFacts> {
    const parameters = [organisationId, this.clock.now()];
    const rows = tx
      ? await tx.query<LicenseeRow[]>(LICENSEE_SQL, parameters)
      : await this.reads.query<LicenseeRow>(LICENSEE_SQL, parameters);
    const [row] = rows;
    if (!row) throw organisationNotFound();
    return {
      id: row.id,
      name: row.name,
      country: row.country,
      kind: row.kind,
      kindVerified: row.kind_verified,
      standing: row.standing,
      invoiceTermsDays: row.invoice_terms_days,
      rulesVersion: row.rules_version,
      screening: keptScreening(row),
    };
  }
}
