import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, staffName, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { draftChanged, nobodyReached, reachChanged, textMissing } from '../notices.errors.js';
import { TellRecipientsJob } from '../notices.events.js';
import { WRITE_NOTICES } from '../notices.permissions.js';
import { countReached } from '../reach/reach-sql.js';
import { lockNotice, moveNotice } from './move-notice.js';
import { noticeStates } from './notice.states.js';

/** How long a notice can be called back after somebody has sent it. */
export const CALL_BACK_SECONDS = 10;

export interface SendNoticeInput {
  id: string;
  /** The draft as it was read. */
  revision: number;
  /** How many licences the person saw that it reaches. */
  expected: number;
}

/** Sends a notice: after a moment in which it can be called back, everybody is told by jobs. */
@Injectable()
export class SendNotice {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws notices.notice-not-found, notice.state-conflict, notices.draft-changed, notices.text-missing,
   * notices.nobody-reached, notices.reach-changed, kernel.forbidden
   */
  async execute(actor: Actor, input: SendNoticeInput): Promise<{ id: string; startsAt: string; reached: number }> {
    authorise(actor, WRITE_NOTICES);
    const now = this.clock.now();
    const startsAt = new Date(now.getTime() + CALL_BACK_SECONDS * 1000);
    return this.transactions.run(async (tx) => {
      const notice = await lockNotice(tx, input.id);
      noticeStates.assert(notice.state, 'sending', 'staff');
      if (notice.revision !== input.revision) throw draftChanged();
      if (notice.text.trim() === '') throw textMissing();
      const reached = await countReached(tx, notice);
      if (reached === 0) throw nobodyReached();
      if (reached !== input.expected) throw reachChanged(reached);
      const sentBy = actor.kind === 'staff' ? actor.userId : null;
      await moveNotice(tx, actor, notice, {
        ...{ to: 'sending', at: now, startsAt, sentBy, sentByName: staffName(actor) },
      });
      const job = { key: `notices.tell:${notice.id}`, runAt: startsAt };
      await this.jobs.enqueue(tx, TellRecipientsJob, { noticeId: notice.id }, job);
      await this.audit.record(tx, actor, {
        action: 'notices.notice-sent',
        subject: { kind: 'notice', id: notice.id },
        data: { kind: notice.kind, articleId: notice.articleId, reached },
      });
      return { id: notice.id, startsAt: startsAt.toISOString(), reached };
    });
  }
}
