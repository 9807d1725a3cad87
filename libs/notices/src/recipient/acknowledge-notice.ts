import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { NoticeLinks } from '../licensee/notice-links.js';
import { noticeNotFound } from '../notices.errors.js';
import { ACKNOWLEDGE_NOTICE, CHASE_NOTICES } from '../notices.permissions.js';
import { recordSteps } from './record-step.js';
import { Recipient, type AcknowledgementWay } from './recipient.entity.js';

export interface Acknowledged {
  id: string;
  /** ISO 8601: of the first time. */
  acknowledgedAt: string;
  way: AcknowledgementWay;
  name: string;
}

interface Answer {
  actor: Actor;
  userId: string;
  name: string;
  way: AcknowledgementWay;
  note?: string;
}

/** A holder says that a notice has arrived. The first time counts; a second changes nothing and is answered with it. */
@Injectable()
export class AcknowledgeNotice {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: NoticeLinks,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By a member, on the portal or by the API. @throws notices.notice-not-found, kernel.forbidden */
  async execute(actor: Actor, { id, way }: { id: string; way: 'portal' | 'api' }): Promise<Acknowledged> {
    authorise(actor, ACKNOWLEDGE_NOTICE);
    const { actor: member, organisationId } = organisationOf(actor);
    return this.transactions.run((tx) =>
      this.keep(tx, { id, organisationId }, { actor: member, userId: member.userId, name: member.name, way }),
    );
  }

  /** By the click on the page of a mail's link, signed in or not. @throws notices.link-invalid */
  async byLink({ link }: { link: string }): Promise<Acknowledged> {
    const { person, recipientId, organisationId } = await this.links.open(link);
    const actor = { ...person, kind: 'member', emailVerified: true, organisationId, roles: [] } as const;
    return this.transactions.run((tx) =>
      this.keep(tx, { id: recipientId, organisationId }, { actor, ...person, way: 'mail' }),
    );
  }

  /** The holder has told the desk, by telephone for instance. @throws notices.notice-not-found, kernel.forbidden */
  async byDesk(
    actor: Actor,
    { noticeId, id, name, note }: { noticeId: string; id: string; name: string; note?: string },
  ): Promise<Acknowledged> {
    authorise(actor, CHASE_NOTICES);
    const userId = actor.kind === 'staff' ? actor.userId : 'system';
    return this.transactions.run(async (tx) => {
      const told = name.trim();
      const answer = { actor, userId, name: told, way: 'desk', ...(note ? { note: note.trim() } : {}) } as const;
      const kept = await this.keep(tx, { id, noticeId }, answer);
      const subject = { kind: 'notice-recipient', id };
      await this.audit.record(tx, actor, { action: 'notices.acknowledgement-noted', subject, data: { noticeId } });
      return kept;
    });
  }

  private async keep(
    tx: Tx,
    where: { id: string; organisationId?: string; noticeId?: string },
    { actor, userId, name, way, note }: Answer,
  ): Promise<Acknowledged> {
    const isKnown = isId(where.id) && (where.noticeId === undefined || isId(where.noticeId));
    const lock = { mode: 'pessimistic_write' } as const;
    const row = isKnown ? await tx.getRepository(Recipient).findOne({ where, lock }) : null;
    if (!row) throw noticeNotFound();
    if (row.acknowledgedAt) return toAcknowledged(row);
    const at = this.clock.now();
    const answer = {
      ...{ acknowledgedAt: at, acknowledgedWay: way, acknowledgedBy: userId, acknowledgedName: name },
      ...{ acknowledgedNote: note ?? null, nextChaseAt: null },
    };
    await tx.update(Recipient, { id: row.id }, answer);
    const said = { name, ...(note ? { note } : {}) };
    await recordSteps(tx, [
      { recipientId: row.id, step: 'acknowledged', way, actor, at, data: said, once: 'acknowledged' },
    ]);
    return toAcknowledged({ ...row, ...answer });
  }
}

const toAcknowledged = (row: Recipient): Acknowledged => ({
  id: row.id,
  acknowledgedAt: row.acknowledgedAt!.toISOString(),
  way: row.acknowledgedWay!,
  name: row.acknowledgedName!,
});
