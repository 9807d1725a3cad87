import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { ReadAudit } from '../identity.permissions.js';

export interface AuditEntryView {
  id: string;
  at: string;
  actor: { kind: 'anonymous' | 'member' | 'staff' | 'system'; id: string | null; name: string | null };
  /** Past tense, such as `licensing.request-approved`. */
  action: string;
  subject: { kind: string; id: string };
  /** Ids and codes; `reference` where the entry is about a request or licence. */
  data: Record<string, string | number | boolean | null>;
  /** The seal it is under; null while it waits for one. */
  seal: number | null;
}

export interface AuditFilter {
  /** Part of a person's name, or the whole id of whoever it was. */
  person?: string;
  /** A reference, an id, or a kind of subject. */
  subject?: string;
  /** ISO dates, in UTC, both inclusive. */
  from?: string;
  until?: string;
  cursor?: string;
  limit?: number;
}

/** How far the log is sealed. */
export interface AuditSealView {
  last: { seal: number; hash: string; sealedAt: string } | null;
  sealed: number;
  waiting: number;
}

interface Row {
  id: string;
  occurred_at: Date;
  actor_kind: AuditEntryView['actor']['kind'];
  actor_id: string | null;
  actor_name: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  data: AuditEntryView['data'];
  seal: string | null;
}

const MOST_EXPORTED = 50_000;
const EXPORT_PAGE = 5_000;

/** Who did what: the audit log with people's names, newest first. */
@Injectable()
export class AuditLogQuery {
  constructor(private readonly reads: Reads) {}

  /** @throws kernel.forbidden, database.bad-cursor */
  async list(actor: Actor, filter: AuditFilter = {}): Promise<Page<AuditEntryView>> {
    authorise(actor, ReadAudit);
    const limit = pageSize(filter.limit);
    const after = decodeCursor(filter.cursor, 1)?.[0];
    const rows = await this.read(filter, isId(after) ? after : null, limit + 1);
    return toPage(rows, limit, ({ id }) => [id]);
  }

  /** Everything a filter finds, for an export; the newest 50,000 entries. @throws kernel.forbidden */
  async all(actor: Actor, filter: AuditFilter): Promise<AuditEntryView[]> {
    authorise(actor, ReadAudit);
    const found: AuditEntryView[] = [];
    for (let after: string | null = null; found.length < MOST_EXPORTED;) {
      const rows: AuditEntryView[] = await this.read(filter, after, EXPORT_PAGE);
      found.push(...rows);
      if (rows.length < EXPORT_PAGE) break;
      after = rows.at(-1)!.id;
    }
    return found;
  }

  /** @throws kernel.forbidden */
  async seal(actor: Actor): Promise<AuditSealView> {
    authorise(actor, ReadAudit);
    const [row] = await this.reads.query<{
      number: string | null;
      hash: string | null;
      sealed_at: Date | null;
      sealed: number;
      waiting: number;
    }>(SEAL_SQL);
    const last =
      row?.number && row.hash && row.sealed_at
        ? { seal: Number(row.number), hash: row.hash, sealedAt: row.sealed_at.toISOString() }
        : null;
    return { last, sealed: row?.sealed ?? 0, waiting: row?.waiting ?? 0 };
  }

  private async read(filter: AuditFilter, after: string | null, limit: number): Promise<AuditEntryView[]> {
    const person = textOf(filter.person);
    const subject = textOf(filter.subject);
    const rows = await this.reads.query<Row>(LIST_SQL, [
      ...[after, person === '' ? null : person, likeOf(person), subject === '' ? null : subject],
      ...[dateOr(filter.from), dateOr(filter.until), limit],
    ]);
    return rows.map(toView);
  }
}

/** PostgreSQL knows no zero character. */
const textOf = (value: string | undefined): string => value?.replaceAll('\0', '').trim() ?? '';
const likeOf = (text: string): string => `%${text.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`;
const dateOr = (value: string | undefined): string | null =>
  value && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;

const LIST_SQL = `
  SELECT e.id, e.occurred_at, e.actor_kind, e.actor_id, e.action, e.subject_kind, e.subject_id, e.data, e.seal,
    CASE e.actor_kind
      WHEN 'staff' THEN (SELECT name FROM identity.v_staff WHERE user_id::text = e.actor_id)
      WHEN 'member' THEN (SELECT name FROM identity.v_member WHERE user_id::text = e.actor_id LIMIT 1) END AS actor_name
  FROM platform.v_audit_entry e
  WHERE ($1::uuid IS NULL OR e.id < $1)
    AND ($2::text IS NULL OR e.actor_id = $2 OR e.actor_id IN (
      SELECT user_id::text FROM identity.v_staff WHERE name ILIKE $3
      UNION SELECT user_id::text FROM identity.v_member WHERE name ILIKE $3))
    AND ($4::text IS NULL OR e.subject_id = $4 OR e.subject_kind = lower($4) OR e.data ->> 'reference' = upper($4))
    AND ($5::date IS NULL OR e.occurred_at >= ($5::date)::timestamp AT TIME ZONE 'UTC')
    AND ($6::date IS NULL OR e.occurred_at < ($6::date + 1)::timestamp AT TIME ZONE 'UTC')
  ORDER BY e.id DESC LIMIT $7`;

const SEAL_SQL = `
  SELECT s.number, s.hash, s.sealed_at,
    (SELECT COALESCE(sum(entries), 0)::int FROM platform.v_audit_seal) AS sealed,
    (SELECT count(*)::int FROM platform.v_audit_entry WHERE seal IS NULL) AS waiting
  FROM (SELECT 1) AS one LEFT JOIN LATERAL (
    SELECT number, hash, sealed_at FROM platform.v_audit_seal ORDER BY number DESC LIMIT 1) AS s ON true`;

const toView = (row: Row): AuditEntryView => ({
  id: row.id,
  at: row.occurred_at.toISOString(),
  actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  action: row.action,
  subject: { kind: row.subject_kind, id: row.subject_id },
  data: row.data,
  seal: row.seal === null ? null : Number(row.seal),
});
