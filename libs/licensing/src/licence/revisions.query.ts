import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import { licenceNotFound } from '../licensing.errors.js';
import type { LicenceSnapshot } from './licence-snapshot.js';
import type { LicenceDetail, LicenceRevisionView } from './licence-view.js';

interface RevisionRow {
  revision: number;
  issued_at: Date;
  ends_on: string | null;
  currency: string;
  paid: string;
  request_reference: string;
  kind: LicenceRevisionView['kind'];
  is_open: boolean;
}

/** The first issue, each extension, and one that is under way: one statement. */
const SQL = `
  SELECT l.revision_number AS revision, l.issued_at, l.ends_on::text, l.currency, l.paid::text,
    r.reference AS request_reference, l.kind, false AS is_open
  FROM (
    SELECT 1 AS revision_number, issued_at, ends_on, currency, amount AS paid, request_id,
      'issued' AS kind FROM licensing.licence WHERE id = $1
    UNION ALL
    SELECT revision, issued_at, ends_on, currency, paid, request_id, kind
      FROM licensing.licence_revision WHERE licence_id = $1
  ) l JOIN licensing.request r ON r.id = l.request_id
  UNION ALL
  SELECT 0, r.submitted_at, NULL, '', '0', r.reference, 'extension', true FROM licensing.request r
   WHERE r.extends_licence_id = $1 AND r.kind = 'extension'
     AND r.state NOT IN ('fulfilled', 'declined', 'withdrawn', 'expired')
  ORDER BY revision DESC`;

const SNAPSHOT_SQL = `
  SELECT snapshot FROM licensing.licence_revision WHERE licence_id = $1 AND revision = $2
  UNION ALL
  SELECT snapshot FROM licensing.licence WHERE id = $1 AND $2 = 1`;

/** The story of a licence's terms. Whoever shows it has looked whose it is. */
@Injectable()
export class RevisionsQuery {
  constructor(private readonly reads: Reads) {}

  /** Newest first. */
  async of(licenceId: string): Promise<Pick<LicenceDetail, 'revisions' | 'openExtension'>> {
    const rows = await this.reads.query<RevisionRow>(SQL, [licenceId]);
    const revisions = rows
      .filter((row) => !row.is_open)
      .map((row) => ({
        revision: row.revision,
        issuedAt: row.issued_at.toISOString(),
        endsOn: row.ends_on,
        paid: { amount: row.paid, currency: row.currency },
        requestReference: row.request_reference,
        kind: row.kind,
      }));
    return { revisions, openExtension: rows.find((row) => row.is_open)?.request_reference ?? null };
  }

  /** @throws licensing.licence-not-found */
  async snapshot(licenceId: string, revision: number): Promise<LicenceSnapshot> {
    const row = await this.reads.one<{ snapshot: LicenceSnapshot }>(SNAPSHOT_SQL, [licenceId, revision]);
    if (!row) throw licenceNotFound();
    return row.snapshot;
  }
}
