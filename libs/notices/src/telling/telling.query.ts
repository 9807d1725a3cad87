import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#platform/config';
import { Reads } from '#platform/database';
import type { NoticeKind } from '../notice/notice.states.js';
import { PEOPLE_OF_R } from '../reach/reach-sql.js';

export interface ToldPerson {
  userId: string;
  name: string;
  email: string;
  language: 'en' | 'ar';
}

/** All that has to be said to one holder, and to whom. */
export interface Telling {
  recipientId: string;
  noticeId: string;
  kind: NoticeKind;
  reference: string;
  organisationId: string;
  headline: string;
  language: string;
  canonicalUrl: string;
  text: string;
  /** ISO 8601. */
  sentAt: string;
  dueAt: string;
  isAcknowledged: boolean;
  people: ToldPerson[];
}

type Row = Omit<Telling, 'sentAt' | 'dueAt'> & { sentAt: Date; dueAt: Date };

const SQL = `
  SELECT r.id AS "recipientId", n.id AS "noticeId", n.kind, r.reference, r.organisation_id AS "organisationId", n.headline,
    n.language, n.canonical_url AS "canonicalUrl", n.text, n.sent_at AS "sentAt", n.due_at AS "dueAt",
    r.acknowledged_at IS NOT NULL AS "isAcknowledged",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('userId', p.user_id, 'name', p.name, 'email', p.email,
        'language', p.language) ORDER BY p.user_id), '[]') FROM (${PEOPLE_OF_R}) p) AS people
  FROM notices.recipient r JOIN notices.notice n ON n.id = r.notice_id WHERE r.id = $1`;

/** For mails and webhooks; no permission is asked. */
@Injectable()
export class TellingQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(recipientId: string): Promise<Telling | null> {
    const row = await this.reads.one<Row>(SQL, [recipientId]);
    return row ? { ...row, sentAt: row.sentAt.toISOString(), dueAt: row.dueAt.toISOString() } : null;
  }

  /** What a webhook says: the same as the API, and where to confirm. */
  bodyOf(telling: Telling): object {
    const { recipientId: id, kind, reference, headline, canonicalUrl, text, sentAt, dueAt } = telling;
    const origin = this.config.publicUrl.replace(/\/+$/, '');
    return {
      ...{ id, kind, reference, headline, canonicalUrl, text, sentAt, dueAt },
      acknowledge: { method: 'POST', url: `${origin}/api/v1/notices/${id}/acknowledgements` },
      page: `${origin}/notices/${id}`,
    };
  }
}
