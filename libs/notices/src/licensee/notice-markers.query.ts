import { Injectable } from '@nestjs/common';
import { isReference } from '#libs/kernel';
import { Reads } from '#platform/database';
import { isWithdrawal, type NoticeKind } from '../notice/notice.states.js';

/** What anybody who checks a licence has to know of its articles. */
export interface NoticeMarker {
  kind: NoticeKind;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** ISO 8601. */
  at: string;
}

export const WITHDRAWALS = ['none', 'some', 'all'] as const;

/** How many of a licence's articles the newsroom has taken back. */
export type Withdrawal = (typeof WITHDRAWALS)[number];

export interface NoticeMarks {
  /** The newest first. */
  notices: NoticeMarker[];
  /** `all`: nothing of the licence may be used, whatever its own state. */
  withdrawn: Withdrawal;
}

type Row = { article_id: string; is_ended: boolean } & (
  { kind: null } | { kind: NoticeKind; headline: string; language: string; direction: 'ltr' | 'rtl'; at: Date }
);

/** A notice `n` about what holding `h` has of version `v`: from the moment its sending begins, before one holder is told. */
const NOTICE_OF_HOLDING = `n.article_id = h.article_id AND n.sent_at IS NOT NULL
    AND (n.about_version IS NULL OR n.about_version = v.version)
    AND (n.new_version IS NULL OR v.version IS NULL OR v.version < n.new_version)`;

const SQL = `
  SELECT h.article_id, h.item_state = 'terminated' AS is_ended, n.kind, n.headline, n.language, n.direction,
    n.sent_at AS at
  FROM licensing.v_licence l
  JOIN licensing.v_holding h ON h.licence_id = l.id
  LEFT JOIN catalogue.v_article_version v ON v.id = h.article_version_id
  LEFT JOIN notices.notice n ON ${NOTICE_OF_HOLDING}
  WHERE l.reference = $1
  ORDER BY n.sent_at DESC NULLS LAST`;

const SHOWN_AT_MOST = 50;

/** The marks on the verify page; no permission is asked, and nothing is told of who confirmed what. */
@Injectable()
export class NoticeMarkersQuery {
  constructor(private readonly reads: Reads) {}

  async of(reference: string): Promise<NoticeMarks> {
    if (!isReference(reference, 'L')) return { notices: [], withdrawn: 'none' };
    const rows = await this.reads.query<Row>(SQL, [reference]);
    const notices = rows.flatMap((row) => (row.kind === null ? [] : [toMarker(row)]));
    return { notices: notices.slice(0, SHOWN_AT_MOST), withdrawn: withdrawalOf(rows) };
  }
}

const toMarker = ({ kind, headline, language, direction, at }: Extract<Row, { kind: NoticeKind }>): NoticeMarker => ({
  ...{ kind, headline, language, direction },
  at: at.toISOString(),
});

function withdrawalOf(rows: readonly Row[]): Withdrawal {
  const withdrawn = new Set(
    rows.filter(({ kind }) => kind !== null && isWithdrawal(kind)).map(({ article_id }) => article_id),
  );
  if (withdrawn.size === 0) return 'none';
  return rows.some((row) => !row.is_ended && !withdrawn.has(row.article_id)) ? 'some' : 'all';
}
