import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import type { AgreedTerms } from '#libs/pricing';
import { Reads } from '#platform/database';
import { READ_DESK } from '../licensing.permissions.js';
import type { AgreedState } from './agreed-terms.states.js';

/** The terms that hold for an organisation; a quote names them by id and version. */
export interface TermsInForce {
  id: string;
  version: number;
  terms: AgreedTerms;
}

/** Terms as the desk lists them. */
export interface AgreedTermsView {
  id: string;
  organisationId: string;
  organisationName: string;
  titleId: string | null;
  version: number | null;
  state: AgreedState;
  /** Whether they hold now. */
  isInForce: boolean;
  terms: AgreedTerms;
  startsAt: string;
  endsAt: string | null;
  note: string;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
  agreedByName: string | null;
  agreedAt: string | null;
  closedByName: string | null;
  closedAt: string | null;
  closeReason: string | null;
}

/** SQL: of each scope the terms of organisation `$org` that began last, unless they are over at `$on`. */
export const termsInForceSql = (org: string, on: string): string => `
  SELECT id, version, terms, title_id FROM (
    SELECT DISTINCT ON (title_id) id, version, data AS terms, title_id, ends_at FROM licensing.agreed_terms
    WHERE organisation_id = ${org} AND state IN ('agreed', 'ended') AND starts_at <= ${on}
    ORDER BY title_id, starts_at DESC, version DESC) t
  WHERE ends_at IS NULL OR ends_at > ${on}`;

export type TermsRow = TermsInForce & { title_id: string | null };

/** Terms about one title go before those about all. */
export function termsFor(rows: readonly TermsRow[], titleId: string): TermsInForce | undefined {
  const row = rows.find(({ title_id }) => title_id === titleId) ?? rows.find(({ title_id }) => title_id === null);
  return row && { id: row.id, version: row.version, terms: row.terms };
}

const LIST = `
  SELECT t.id, t.organisation_id AS "organisationId", coalesce(o.name, '') AS "organisationName", t.title_id AS "titleId",
    t.version, t.state, t.data AS terms, t.starts_at AS "startsAt", t.ends_at AS "endsAt", t.note,
    t.state IN ('agreed', 'ended') AND t.starts_at <= $1 AND (t.ends_at IS NULL OR t.ends_at > $1)
      AND t.id = (SELECT x.id FROM licensing.agreed_terms x WHERE x.organisation_id = t.organisation_id
        AND x.title_id IS NOT DISTINCT FROM t.title_id AND x.state IN ('agreed', 'ended') AND x.starts_at <= $1
        ORDER BY x.starts_at DESC, x.version DESC LIMIT 1) AS "isInForce",
    t.proposed_by AS "proposedBy", t.proposed_by_name AS "proposedByName", t.proposed_at AS "proposedAt",
    t.agreed_by_name AS "agreedByName", t.agreed_at AS "agreedAt", t.closed_by_name AS "closedByName",
    t.closed_at AS "closedAt", t.close_reason AS "closeReason"
  FROM licensing.agreed_terms t LEFT JOIN identity.v_organisation o ON o.id = t.organisation_id`;

/** The most terms the desk's list shows; the newest first. */
const SHOWN = 300;

@Injectable()
export class AgreedTermsQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The terms of all organisations or of one, the newest first. @throws kernel.forbidden */
  async list(actor: Actor, organisationId?: string): Promise<AgreedTermsView[]> {
    authorise(actor, READ_DESK);
    if (organisationId !== undefined && !isId(organisationId)) return [];
    const where = organisationId === undefined ? '' : 'WHERE t.organisation_id = $2';
    const filter = organisationId === undefined ? [] : [organisationId];
    return this.reads.query<AgreedTermsView>(`${LIST} ${where} ORDER BY t.id DESC LIMIT ${SHOWN}`, [
      this.clock.now(),
      ...filter,
    ]);
  }
}
