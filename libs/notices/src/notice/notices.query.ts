import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { noticeNotFound } from '../notices.errors.js';
import { READ_NOTICES } from '../notices.permissions.js';
import { DEADLINES } from './deadlines.js';
import type { NoticeDeadline, NoticeDetail, NoticeListItem, NoticeStep } from './notice-view.js';
import type { NoticeKind, NoticeState } from './notice.states.js';

export interface NoticeFilter {
  state?: NoticeState;
  kind?: NoticeKind;
  articleId?: string;
  /** Of a licence: what its holder was told. */
  reference?: string;
  cursor?: string;
  limit?: number;
}

interface Row {
  id: string;
  kind: NoticeKind;
  state: NoticeState;
  origin: 'desk' | 'catalogue';
  article_id: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  title_name: string;
  by: string | null;
  created_at: Date;
  sent_at: Date | null;
  due_at: Date | null;
  reached: number;
  confirmed: number;
  overdue: number;
}
interface WholeRow extends Row {
  canonical_url: string;
  about_version: number | null;
  new_version: number | null;
  text: string;
  note: string | null;
  codes: string[];
  hours: number;
  counts: 'clock' | 'desk';
  revision: number;
  starts_at: Date | null;
  told_at: Date | null;
  history: NoticeStep[];
  chase: NoticeDetail['chase'];
}

const COLUMNS = `n.id, n.kind, n.state, n.origin, n.article_id, n.headline, n.language, n.direction, n.title_name,
  coalesce(n.sent_by_name, n.created_by_name) AS by, n.created_at, n.sent_at, n.due_at, c.reached, c.confirmed, c.overdue`;
const COUNTED = `CROSS JOIN LATERAL (
  SELECT count(*)::int AS reached, count(r.acknowledged_at)::int AS confirmed,
    count(*) FILTER (WHERE r.acknowledged_at IS NULL AND r.overdue_at IS NOT NULL)::int AS overdue
  FROM notices.recipient r WHERE r.notice_id = n.id) c`;

const LIST = `SELECT ${COLUMNS} FROM notices.notice n ${COUNTED}
  WHERE ($1::text IS NULL OR n.state = $1) AND ($2::text IS NULL OR n.kind = $2)
    AND ($3::uuid IS NULL OR n.article_id = $3) AND ($4::uuid IS NULL OR n.id < $4)
    AND ($6::text IS NULL OR EXISTS (SELECT FROM notices.recipient r WHERE r.notice_id = n.id AND r.reference = $6))
    AND ($1::text IS NOT NULL OR n.state <> 'discarded')
  ORDER BY n.id DESC LIMIT $5`;

const ONE = `SELECT ${COLUMNS}, n.canonical_url, n.about_version, n.new_version, n.text, n.note, n.codes, n.hours,
    n.counts, n.revision, n.starts_at, n.told_at,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('from', h.from_state, 'to', h.to_state, 'kind', h.actor_kind,
        'name', h.actor_name, 'at', h.at) ORDER BY h.id), '[]')
      FROM notices.notice_history h WHERE h.notice_id = n.id) AS history,
    (SELECT jsonb_build_object('id', x.id, 'recipientId', x.recipient_id, 'startsAt', x.starts_at)
      FROM notices.chase x WHERE x.notice_id = n.id AND x.state = 'waiting' ORDER BY x.id DESC LIMIT 1) AS chase
  FROM notices.notice n ${COUNTED} WHERE n.id = $1`;

/** The desk's notices, with how far their answers are. */
@Injectable()
export class NoticesQuery {
  constructor(private readonly reads: Reads) {}

  /** The newest first; discarded ones only when asked for. @throws database.bad-cursor, kernel.forbidden */
  async list(actor: Actor, filter: NoticeFilter): Promise<Page<NoticeListItem>> {
    authorise(actor, READ_NOTICES);
    const limit = pageSize(filter.limit);
    const [after] = decodeCursor(filter.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const { state = null, kind = null, articleId = null, reference = null } = filter;
    const rows = await this.reads.query<Row>(LIST, [state, kind, articleId, after ?? null, limit + 1, reference]);
    return toPage(rows.map(toItem), limit, (item) => [item.id]);
  }

  /** @throws notices.notice-not-found, kernel.forbidden */
  async detail(actor: Actor, id: string): Promise<NoticeDetail> {
    authorise(actor, READ_NOTICES);
    const row = isId(id) ? await this.reads.one<WholeRow>(ONE, [id]) : undefined;
    if (!row) throw noticeNotFound();
    return {
      ...toItem(row),
      ...{ canonicalUrl: row.canonical_url, aboutVersion: row.about_version, newVersion: row.new_version },
      ...{ text: row.text, note: row.note, codes: row.codes, hours: row.hours, countsBy: row.counts },
      ...{ revision: row.revision, startsAt: iso(row.starts_at), toldAt: iso(row.told_at) },
      history: row.history.map((step) => ({ ...step, at: new Date(step.at).toISOString() })),
      chase: row.chase && { ...row.chase, startsAt: new Date(row.chase.startsAt).toISOString() },
    };
  }

  /** How long holders have, by kind, unless the desk says otherwise. */
  async deadlines(actor: Actor): Promise<{ items: NoticeDeadline[] }> {
    authorise(actor, READ_NOTICES);
    return { items: await this.reads.query<NoticeDeadline>(DEADLINES) };
  }
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const toItem = (row: Row): NoticeListItem => ({
  ...{ id: row.id, kind: row.kind, state: row.state, origin: row.origin, articleId: row.article_id },
  ...{ headline: row.headline, language: row.language, direction: row.direction, titleName: row.title_name },
  ...{ by: row.by, createdAt: row.created_at.toISOString(), sentAt: iso(row.sent_at), dueAt: iso(row.due_at) },
  counts: { reached: row.reached, confirmed: row.confirmed, overdue: row.overdue },
});
