import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { chaseNotFound, chaseSent, nobodyToChase, noticeNotFound } from '../notices.errors.js';
import { SendChaseJob } from '../notices.events.js';
import { CHASE_NOTICES } from '../notices.permissions.js';
import { Chase } from './chase.entity.js';

/** How long a reminder can be undone. */
const UNDO_SECONDS = 10;

export interface ChaseView {
  id: string;
  state: Chase['state'];
  /** Until then it can be undone. */
  startsAt: string;
  /** How many are written to, if nobody confirms before. */
  open: number;
}

const OPEN = `
  SELECT count(*)::int AS n FROM notices.recipient
  WHERE notice_id = $1 AND acknowledged_at IS NULL AND ($2::uuid IS NULL OR id = $2)`;

/** The desk writes again to one holder, or to all who have not confirmed. */
@Injectable()
export class ChaseByHand {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws notices.notice-not-found, notices.nobody-to-chase, kernel.forbidden */
  async execute(
    actor: Actor,
    { noticeId, recipientId }: { noticeId: string; recipientId?: string },
  ): Promise<ChaseView> {
    authorise(actor, CHASE_NOTICES);
    if (actor.kind !== 'staff' || !isId(noticeId) || (recipientId && !isId(recipientId))) throw noticeNotFound();
    const { userId: staffId, name: staffName } = actor;
    const now = this.clock.now();
    const startsAt = new Date(now.getTime() + UNDO_SECONDS * 1000);
    const id = newId(now.getTime());
    return this.transactions.run(async (tx) => {
      const open = await openOf(tx, noticeId, recipientId);
      const row = { noticeId, recipientId: recipientId ?? null, staffId, staffName, startsAt };
      await tx.insert(Chase, { ...row, id, state: 'waiting', begunAt: now });
      await this.jobs.enqueue(tx, SendChaseJob, { chaseId: id }, { key: `notices.chase:${id}`, runAt: startsAt });
      await this.audit.record(tx, actor, {
        action: 'notices.chased',
        subject: { kind: 'notice', id: noticeId },
        data: { recipientId: recipientId ?? null, open },
      });
      return { id, state: 'waiting', startsAt: startsAt.toISOString(), open };
    });
  }
}

async function openOf(tx: Tx, noticeId: string, recipientId: string | undefined): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(OPEN, [noticeId, recipientId ?? null]);
  if (row!.n === 0) throw nobodyToChase();
  return row!.n;
}

/** Takes a reminder back while it waits. */
@Injectable()
export class UndoChase {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  /** @throws notices.chase-not-found, notices.chase-sent, kernel.forbidden */
  async execute(
    actor: Actor,
    { noticeId, id }: { noticeId: string; id: string },
  ): Promise<{ id: string; state: 'undone' }> {
    authorise(actor, CHASE_NOTICES);
    await this.transactions.run(async (tx) => {
      const where = { id, noticeId };
      const lock = { mode: 'pessimistic_write' } as const;
      const chase = isId(id) && isId(noticeId) ? await tx.getRepository(Chase).findOne({ where, lock }) : null;
      if (!chase) throw chaseNotFound();
      if (chase.state === 'sent') throw chaseSent();
      await tx.update(Chase, { id }, { state: 'undone' });
      await this.audit.record(tx, actor, { action: 'notices.chase-undone', subject: { kind: 'notice', id: noticeId } });
    });
    return { id, state: 'undone' };
  }
}
