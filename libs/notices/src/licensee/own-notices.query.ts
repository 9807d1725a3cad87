import { Injectable } from '@nestjs/common';
import { authorise, isId, organisationOf, type Actor } from '#libs/kernel';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import type { NoticeKind } from '../notice/notice.states.js';
import { noticeNotFound } from '../notices.errors.js';
import { READ_OWN_NOTICES } from '../notices.permissions.js';
import type { Acknowledgement } from '../recipient/recipient-view.js';
import type { AcknowledgementWay } from '../recipient/recipient.entity.js';

/** A notice about one licence of the organisation. */
export interface OwnNotice {
  id: string;
  kind: NoticeKind;
  /** `L-2026-00042` */
  reference: string;
  articleId: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  titleName: string;
  canonicalUrl: string;
  text: string;
  sentAt: string;
  /** Until when it has to be confirmed. */
  dueAt: string;
  /** null until somebody has confirmed it. */
  acknowledgement: Acknowledgement | null;
}

interface Row {
  id: string;
  kind: NoticeKind;
  reference: string;
  article_id: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  title_name: string;
  canonical_url: string;
  text: string;
  sent_at: Date;
  due_at: Date;
  acknowledged_at: Date | null;
  acknowledged_way: AcknowledgementWay | null;
  acknowledged_name: string | null;
}

const SELECT = `
  SELECT r.id, n.kind, r.reference, n.article_id, n.headline, n.language, n.direction, n.title_name, n.canonical_url, n.text,
    n.sent_at, n.due_at, r.acknowledged_at, r.acknowledged_way, r.acknowledged_name
  FROM notices.recipient r JOIN notices.notice n ON n.id = r.notice_id WHERE r.organisation_id = $1`;

/** What the desk has told an organisation. */
@Injectable()
export class OwnNoticesQuery {
  constructor(private readonly reads: Reads) {}

  /**
   * The newest first.
   *
   * @param filter.open only what nobody has confirmed yet
   * @throws database.bad-cursor, kernel.forbidden, kernel.no-organisation
   */
  async list(
    actor: Actor,
    filter: { open?: boolean; reference?: string; cursor?: string; limit?: number },
  ): Promise<Page<OwnNotice>> {
    authorise(actor, READ_OWN_NOTICES);
    const limit = pageSize(filter.limit);
    const [after] = decodeCursor(filter.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<Row>(
      `${SELECT} AND ($2::boolean IS NOT TRUE OR r.acknowledged_at IS NULL) AND ($3::text IS NULL OR r.reference = $3)
        AND ($4::uuid IS NULL OR r.id < $4) ORDER BY r.id DESC LIMIT $5`,
      [
        ...[organisationOf(actor).organisationId, filter.open ?? null, filter.reference ?? null],
        ...[after ?? null, limit + 1],
      ],
    );
    return toPage(rows.map(toView), limit, (item) => [item.id]);
  }

  /** @throws notices.notice-not-found, also for another organisation's; kernel.forbidden */
  async one(actor: Actor, id: string): Promise<OwnNotice> {
    authorise(actor, READ_OWN_NOTICES);
    const { organisationId } = organisationOf(actor);
    const row = isId(id) ? await this.reads.one<Row>(`${SELECT} AND r.id = $2`, [organisationId, id]) : undefined;
    if (!row) throw noticeNotFound();
    return toView(row);
  }
}

const toView = (row: Row): OwnNotice => ({
  ...{ id: row.id, kind: row.kind, reference: row.reference, articleId: row.article_id, headline: row.headline },
  ...{ language: row.language, direction: row.direction, titleName: row.title_name, canonicalUrl: row.canonical_url },
  ...{ text: row.text, sentAt: row.sent_at.toISOString(), dueAt: row.due_at.toISOString() },
  acknowledgement: row.acknowledged_at && {
    ...{ at: row.acknowledged_at.toISOString(), way: row.acknowledged_way!, name: row.acknowledged_name!, note: null },
  },
});
