import { Injectable } from '@nestjs/common';
import { authorise, isId, type Actor } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import type { NoticeKind } from '../notice/notice.states.js';
import { noticeNotFound } from '../notices.errors.js';
import { READ_NOTICES } from '../notices.permissions.js';
import type { Answer, RecipientItem, RecipientRecord, RecipientStepView } from './recipient-view.js';
import type { AcknowledgementWay } from './recipient.entity.js';

export interface RecipientFilter {
  answer?: Answer;
  cursor?: string;
  limit?: number;
}

interface Row {
  id: string;
  notice_id: string;
  kind: NoticeKind;
  reference: string;
  organisation_id: string;
  organisation_name: string;
  told_at: Date;
  acknowledged_at: Date | null;
  acknowledged_way: AcknowledgementWay | null;
  acknowledged_name: string | null;
  acknowledged_note: string | null;
  chases: number;
  next_chase_at: Date | null;
  overdue_at: Date | null;
  mails: number;
  webhooks: number;
}

const COLUMNS = `r.id, r.notice_id, n.kind, r.reference, r.organisation_id, r.organisation_name, r.told_at,
  r.acknowledged_at, r.acknowledged_way, r.acknowledged_name, r.acknowledged_note, r.chases, r.next_chase_at, r.overdue_at,
  h.mails, h.webhooks
  FROM notices.recipient r JOIN notices.notice n ON n.id = r.notice_id
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE step = 'mailed')::int AS mails,
      count(*) FILTER (WHERE step = 'webhook-taken')::int AS webhooks
    FROM notices.recipient_history WHERE recipient_id = r.id) h`;

const LIST = `SELECT ${COLUMNS}
  WHERE r.notice_id = $1 AND ($3::uuid IS NULL OR r.id > $3) AND CASE $2::text
    WHEN 'confirmed' THEN r.acknowledged_at IS NOT NULL
    WHEN 'overdue' THEN r.acknowledged_at IS NULL AND r.overdue_at IS NOT NULL
    WHEN 'open' THEN r.acknowledged_at IS NULL AND r.overdue_at IS NULL
    ELSE true END
  ORDER BY r.id LIMIT $4`;

const HISTORY = `
  SELECT step, way, jsonb_build_object('kind', actor_kind, 'name', actor_name) AS by, data, at
  FROM notices.recipient_history WHERE recipient_id = $1 ORDER BY id LIMIT 500`;

/** The board: who has confirmed, and what happened with each. */
@Injectable()
export class RecipientsQuery {
  constructor(private readonly reads: Reads) {}

  /** In the order they were told. @throws database.bad-cursor, kernel.forbidden */
  async list(actor: Actor, noticeId: string, filter: RecipientFilter): Promise<Page<RecipientItem>> {
    authorise(actor, READ_NOTICES);
    if (!isId(noticeId)) throw noticeNotFound();
    const limit = pageSize(filter.limit);
    const [after] = decodeCursor(filter.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<Row>(LIST, [noticeId, filter.answer ?? null, after ?? null, limit + 1]);
    return toPage(rows.map(toItem), limit, (item) => [item.id]);
  }

  /** @throws notices.notice-not-found, kernel.forbidden */
  async record(actor: Actor, { noticeId, id }: { noticeId: string; id: string }): Promise<RecipientRecord> {
    authorise(actor, READ_NOTICES);
    const row =
      isId(id) && isId(noticeId)
        ? await this.reads.one<Row>(`SELECT ${COLUMNS} WHERE r.id = $1 AND r.notice_id = $2`, [id, noticeId])
        : undefined;
    if (!row) throw noticeNotFound();
    const steps = await this.reads.query<Omit<RecipientStepView, 'at'> & { at: Date }>(HISTORY, [id]);
    const history = steps.map((step) => ({ ...step, at: step.at.toISOString() }));
    return { ...toItem(row), noticeId: row.notice_id, kind: row.kind, history };
  }
}

const answerOf = (row: Row): Answer => (row.acknowledged_at ? 'confirmed' : row.overdue_at ? 'overdue' : 'open');

const toItem = (row: Row): RecipientItem => ({
  ...{ id: row.id, reference: row.reference, answer: answerOf(row), toldAt: row.told_at.toISOString() },
  organisation: { id: row.organisation_id, name: row.organisation_name },
  acknowledgement: row.acknowledged_at && {
    ...{ at: row.acknowledged_at.toISOString(), way: row.acknowledged_way! },
    ...{ name: row.acknowledged_name!, note: row.acknowledged_note },
  },
  ...{ chases: row.chases, nextChaseAt: row.next_chase_at?.toISOString() ?? null },
  ...{ mails: row.mails, webhooks: row.webhooks },
});
