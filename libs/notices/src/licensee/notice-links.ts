import { Injectable } from '@nestjs/common';
import { isId } from '#libs/kernel';
import { Reads } from '#platform/database';
import { SigningKeys } from '#platform/signing';
import { linkInvalid } from '../notices.errors.js';
import type { Acknowledgement } from '../recipient/recipient-view.js';
import type { AcknowledgementWay } from '../recipient/recipient.entity.js';
import type { NoticeKind } from '../notice/notice.states.js';

/** Header `typ`, so that no other token of the house is taken for one. */
const TYPE = 'notice-link+jwt';

/** What a mail's link names: one licence's copy of a notice, and whom it was sent to. */
interface NoticeLink {
  recipientId: string;
  userId: string;
}

/** What the page of a link shows: enough to act on, and nothing of the licence's price or people. */
export interface NoticeLinkView {
  id: string;
  kind: NoticeKind;
  reference: string;
  organisation: string;
  headline: string;
  language: string;
  direction: 'ltr' | 'rtl';
  canonicalUrl: string;
  text: string;
  sentAt: string;
  dueAt: string;
  acknowledgement: Acknowledgement | null;
}

interface Row {
  organisation_id: string;
  email: string;
  name: string;
}
type ViewRow = Omit<NoticeLinkView, 'sentAt' | 'dueAt' | 'acknowledgement'> & {
  sentAt: Date;
  dueAt: Date;
  at: Date | null;
  way: AcknowledgementWay | null;
  by: string | null;
  note: string | null;
};

/** Somebody who has left the organisation does not answer for it any more. */
const PERSON = `
  SELECT r.organisation_id, m.email, m.name FROM notices.recipient r
  JOIN identity.v_member m ON m.organisation_id = r.organisation_id AND m.user_id = $2::uuid WHERE r.id = $1`;

const VIEW = `
  SELECT r.id, n.kind, r.reference, r.organisation_name AS organisation, n.headline, n.language, n.direction,
    n.canonical_url AS "canonicalUrl", n.text, n.sent_at AS "sentAt", n.due_at AS "dueAt", r.acknowledged_at AS at,
    r.acknowledged_way AS way, r.acknowledged_name AS by, r.acknowledged_note AS note
  FROM notices.recipient r JOIN notices.notice n ON n.id = r.notice_id WHERE r.id = $1`;

/**
 * The link of a notice's mail: signed, for one person and one licence. Opening it reads; a button on its page confirms,
 * signed in or not, as every hour counts (docs/adr/0611).
 */
@Injectable()
export class NoticeLinks {
  constructor(
    private readonly keys: SigningKeys,
    private readonly reads: Reads,
  ) {}

  /** The path on the portal. */
  async path(link: NoticeLink): Promise<string> {
    return `/notice?link=${await this.keys.signJws({ recipientId: link.recipientId, userId: link.userId }, TYPE)}`;
  }

  /** @throws notices.link-invalid */
  async read(link: string): Promise<NoticeLinkView> {
    const { recipientId } = await this.open(link);
    const row = await this.reads.one<ViewRow>(VIEW, [recipientId]);
    if (!row) throw linkInvalid();
    const { at, way, by, note, sentAt, dueAt, ...rest } = row;
    const acknowledgement = at && { at: at.toISOString(), way: way!, name: by!, note };
    return { ...rest, sentAt: sentAt.toISOString(), dueAt: dueAt.toISOString(), acknowledgement };
  }

  /** Whose answer a click on its page is. @throws notices.link-invalid */
  async open(
    link: string,
  ): Promise<{ recipientId: string; organisationId: string; person: { userId: string; email: string; name: string } }> {
    const { recipientId, userId } = await this.verify(link);
    const row = await this.reads.one<Row>(PERSON, [recipientId, userId]);
    if (!row) throw linkInvalid();
    const { organisation_id: organisationId, email, name } = row;
    return { recipientId, organisationId, person: { userId, email, name } };
  }

  private async verify(link: string): Promise<NoticeLink> {
    try {
      const header = JSON.parse(Buffer.from(link.split('.')[0] ?? '', 'base64url').toString()) as { typ?: unknown };
      if (header.typ === TYPE) {
        const { payload } = await this.keys.verifyJws(link);
        const named = JSON.parse(new TextDecoder().decode(payload)) as NoticeLink;
        if (isId(named.recipientId) && isId(named.userId)) return named;
      }
    } catch {
      // A changed link is like one that never was.
    }
    throw linkInvalid();
  }
}
