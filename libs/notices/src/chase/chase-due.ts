import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, type JobHandler } from '#platform/jobs';
import { nextChase } from '../notice/deadlines.js';
import type { NoticeKind } from '../notice/notice.states.js';
import { ChaseDueJob, NoticeOverdue, RecipientTold, type TellingOccasion } from '../notices.events.js';
import { recordSteps } from '../recipient/record-step.js';
import { Recipient } from '../recipient/recipient.entity.js';

const ACTOR = systemActor('job:chase-due');
const BATCH = 100;

interface Row {
  id: string;
  notice_id: string;
  organisation_id: string;
  reference: string;
  kind: NoticeKind;
  due_at: Date;
  chases: number;
  overdue_at: Date | null;
}

/** Those who confirm at this moment hold their row; what another run has is left to it. */
const DUE = `
  SELECT r.id, r.notice_id, r.organisation_id, r.reference, n.kind, n.due_at, r.chases, r.overdue_at
  FROM notices.recipient r JOIN notices.notice n ON n.id = r.notice_id
  WHERE r.next_chase_at <= $1 AND r.acknowledged_at IS NULL
  ORDER BY r.next_chase_at, r.id LIMIT $2 FOR UPDATE OF r SKIP LOCKED`;

const STANDING = `
  SELECT n.headline, n.kind, count(r.acknowledged_at)::int AS confirmed, count(*)::int AS reached
  FROM notices.notice n JOIN notices.recipient r ON r.notice_id = n.id WHERE n.id = $1 GROUP BY n.id`;

/**
 * Writes again to holders who have not confirmed: at half of the time, at its end, then daily. What is due is noted in the
 * transaction in which it is enqueued, so it can be killed anywhere and run twice: nobody is written to twice for one.
 */
@Injectable()
export class ChaseDue implements JobHandler<Record<string, never>> {
  readonly job = ChaseDueJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    for (let chased = BATCH; chased === BATCH;) chased = await this.transactions.run((tx) => this.batch(tx));
  }

  private async batch(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const due = await tx.query<Row[]>(DUE, [now, BATCH]);
    for (const row of due) await this.chase(tx, row, now);
    const overdue = due.filter((row) => row.overdue_at === null && row.due_at <= now);
    for (const noticeId of new Set(overdue.map((row) => row.notice_id))) await this.escalate(tx, noticeId);
    return due.length;
  }

  private async chase(tx: Tx, row: Row, now: Date): Promise<void> {
    const isOver = row.due_at <= now;
    const chases = row.chases + 1;
    const changes = { chases, nextChaseAt: nextChase(chases, { dueAt: row.due_at }, now) };
    await tx.update(
      Recipient,
      { id: row.id },
      { ...changes, ...(isOver && !row.overdue_at ? { overdueAt: now } : {}) },
    );
    const step = { recipientId: row.id, actor: ACTOR, at: now } as const;
    await recordSteps(tx, [
      ...(isOver && !row.overdue_at ? [{ ...step, step: 'overdue', once: 'overdue' } as const] : []),
      { ...step, step: 'reminded', once: `reminded:${String(chases)}` },
    ]);
    const occasion: TellingOccasion = !isOver ? 'reminder' : row.overdue_at ? 'overdue' : 'deadline';
    await this.events.publish(tx, RecipientTold, {
      ...{ recipientId: row.id, noticeId: row.notice_id, organisationId: row.organisation_id },
      ...{ reference: row.reference, kind: row.kind, occasion },
    });
  }

  private async escalate(tx: Tx, noticeId: string): Promise<void> {
    const [standing] = await tx.query<{ headline: string; kind: NoticeKind; confirmed: number; reached: number }[]>(
      STANDING,
      [noticeId],
    );
    if (standing) await this.events.publish(tx, NoticeOverdue, { noticeId, ...standing });
  }
}
