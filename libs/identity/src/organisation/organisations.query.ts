import { Injectable } from '@nestjs/common';
import { authorise, isId, organisationOf, type Actor } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page, type Tx } from '#platform/database';
import { organisationNotFound } from '../identity.errors.js';
import { ReadOrganisations } from '../identity.permissions.js';
import type { OrganisationKind } from './organisation-kind.js';

/** The facts about an organisation that rules, prices and invoices depend on. */
export interface OrganisationFacts {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  kind: OrganisationKind;
  kindVerified: boolean;
  vatNumber: string | null;
  /** null: pays by card. */
  invoiceTerms: { days: number } | null;
}

export interface OrganisationView extends OrganisationFacts {
  /** ISO 8601. */
  createdAt: string;
  members: number;
}

interface Row {
  id: string;
  name: string;
  country: string;
  kind: OrganisationKind;
  kind_verified: boolean;
  vat_number: string | null;
  invoice_terms_days: number | null;
}

const COLUMNS = 'o.id, o.name, o.country, o.kind, o.kind_verified, o.vat_number, o.invoice_terms_days';

@Injectable()
export class Organisations {
  constructor(private readonly reads: Reads) {}

  /** For other contexts: no permission is asked. @throws identity.organisation-not-found */
  async byId(id: string, tx?: Tx): Promise<OrganisationFacts> {
    const sql = `SELECT ${COLUMNS} FROM identity.v_organisation o WHERE o.id = $1`;
    const rows = isId(id) ? await (tx ? tx.query<Row[]>(sql, [id]) : this.reads.query<Row>(sql, [id])) : [];
    if (!rows[0]) throw organisationNotFound();
    return toFacts(rows[0]);
  }

  /** The organisation the member acts for. @throws kernel.no-organisation */
  async own(actor: Actor): Promise<OrganisationView> {
    return this.view(organisationOf(actor).organisationId);
  }

  /** For the desk. @throws identity.organisation-not-found */
  async forStaff(actor: Actor, id: string): Promise<OrganisationView> {
    authorise(actor, ReadOrganisations);
    return this.view(id);
  }

  /** For the desk, newest first; `q` looks at the name. */
  async list(
    actor: Actor,
    filter: { q?: string; cursor?: string; limit?: number } = {},
  ): Promise<Page<OrganisationView>> {
    authorise(actor, ReadOrganisations);
    const limit = pageSize(filter.limit);
    const after = decodeCursor(filter.cursor, 1)?.[0];
    const rows = await this.reads.query<ViewRow>(
      `${VIEW} WHERE ($1::text IS NULL OR o.name ILIKE '%' || $1 || '%') AND ($2::uuid IS NULL OR o.id < $2)
       ORDER BY o.id DESC LIMIT $3`,
      [likePattern(filter.q), isId(after) ? after : null, limit + 1],
    );
    return toPage(rows.map(toView), limit, (organisation) => [organisation.id]);
  }

  private async view(id: string): Promise<OrganisationView> {
    const row = isId(id) ? await this.reads.one<ViewRow>(`${VIEW} WHERE o.id = $1`, [id]) : undefined;
    if (!row) throw organisationNotFound();
    return toView(row);
  }
}

interface ViewRow extends Row {
  created_at: Date;
  members: number;
}

const VIEW = `SELECT ${COLUMNS}, o.created_at,
    (SELECT count(*)::int FROM identity.membership m WHERE m.organisation_id = o.id) AS members
  FROM identity.v_organisation o`;

/** What somebody typed, without its wildcards meaning anything. */
const likePattern = (text: string | undefined): string | null =>
  text?.trim() ? text.trim().replace(/[\\%_]/g, '\\$&') : null;

function toFacts(row: Row): OrganisationFacts {
  return {
    id: row.id,
    name: row.name,
    country: row.country,
    kind: row.kind,
    kindVerified: row.kind_verified,
    vatNumber: row.vat_number,
    invoiceTerms: row.invoice_terms_days === null ? null : { days: row.invoice_terms_days },
  };
}

const toView = (row: ViewRow): OrganisationView => ({
  ...toFacts(row),
  createdAt: row.created_at.toISOString(),
  members: row.members,
});
