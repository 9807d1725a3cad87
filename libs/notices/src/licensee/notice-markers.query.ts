import { Injectable } from '@nestjs/common';
import { isReference } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { NoticeKind } from '../notice/notice.states.js';

/** What anybody who checks a licence has to know of its articles. */
export interface NoticeMarker {
  kind: NoticeKind;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** ISO 8601. */
  at: string;
}

/** From the moment its sending begins, before a single holder is told. */
const SQL = `
  SELECT n.kind, n.headline, n.language, n.direction, n.sent_at AS at
  FROM licensing.v_licence l
  JOIN licensing.v_holding h ON h.licence_id = l.id
  JOIN notices.notice n ON n.article_id = h.article_id AND n.sent_at IS NOT NULL
  LEFT JOIN catalogue.v_article_version v ON v.id = h.article_version_id
  WHERE l.reference = $1 AND (n.about_version IS NULL OR n.about_version = v.version)
    AND (n.new_version IS NULL OR v.version IS NULL OR v.version < n.new_version)
  ORDER BY n.sent_at DESC LIMIT 50`;

/** The marks on the verify page; no permission is asked, and nothing is told of who confirmed what. */
@Injectable()
export class NoticeMarkersQuery {
  constructor(private readonly reads: Reads) {}

  async of(reference: string): Promise<NoticeMarker[]> {
    if (!isReference(reference, 'L')) return [];
    const rows = await this.reads.query<Omit<NoticeMarker, 'at'> & { at: Date }>(SQL, [reference]);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }
}
