import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type StaffActor } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, type JobHandler } from '#platform/jobs';
import type { NoticeKind } from '../notice/notice.states.js';
import { RecipientTold, SendChaseJob } from '../notices.events.js';
import { recordSteps } from '../recipient/record-step.js';
import { Chase } from './chase.entity.js';

interface Row {
  id: string;
  organisation_id: string;
  reference: string;
  kind: NoticeKind;
}

/** Who has confirmed meanwhile is left in peace. */
const OPEN = `
  SELECT r.id, r.organisation_id, r.reference, n.kind
  FROM notices.recipient r JOIN notices.notice n ON n.id = r.notice_id
  WHERE r.notice_id = $1 AND r.acknowledged_at IS NULL AND ($2::uuid IS NULL OR r.id = $2) ORDER BY r.id FOR UPDATE OF r`;

/** Sends a reminder that the desk asked for, unless it was undone. All of it, once. */
@Injectable()
export class SendChase implements JobHandler<{ chaseId: string }> {
  readonly job = SendChaseJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ chaseId }: { chaseId: string }): Promise<void> {
    await this.transactions.run(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const chase = await tx.getRepository(Chase).findOne({ where: { id: chaseId }, lock });
      if (chase?.state !== 'waiting') return;
      await tx.update(Chase, { id: chaseId }, { state: 'sent' });
      await this.send(tx, chase);
    });
  }

  private async send(tx: Tx, { id, noticeId, recipientId, staffId, staffName }: Chase): Promise<void> {
    const at = this.clock.now();
    const open = await tx.query<Row[]>(OPEN, [noticeId, recipientId]);
    const actor: StaffActor = { kind: 'staff', userId: staffId, name: staffName, email: '', roles: [] };
    await recordSteps(
      tx,
      open.map((row) => ({ recipientId: row.id, step: 'chased', actor, at, once: `chased:${id}` })),
    );
    for (const { id: recipient, organisation_id: organisationId, reference, kind } of open) {
      const told = { recipientId: recipient, noticeId, organisationId, reference, kind };
      await this.events.publish(tx, RecipientTold, { ...told, occasion: 'by-hand' });
    }
  }
}
