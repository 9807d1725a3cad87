import { Inject, Injectable } from '@nestjs/common';
import { SetArticleState } from '#libs/catalogue';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { DeskCalendars, RecordWithdrawal } from '#libs/licensing';
import { Transactions, type Tx } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { versionId } from '../notice/article-of-notice.js';
import { deadlineFrom } from '../notice/deadlines.js';
import { lockNotice, moveNotice } from '../notice/move-notice.js';
import { Notice } from '../notice/notice.entity.js';
import { WITHDRAWING } from '../notice/notice.states.js';
import { TellRecipientsJob } from '../notices.events.js';
import { TellPage } from './tell-page.js';

const ACTOR = systemActor('job:tell-recipients');
const PAGE = 200;

/**
 * Tells everybody whom a notice reaches, a page in each transaction. Killed anywhere and run again, or run twice at once,
 * each licence is told once: what is told is a row of it.
 */
@Injectable()
export class TellRecipients implements JobHandler<{ noticeId: string }> {
  readonly job = TellRecipientsJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly pages: TellPage,
    private readonly calendars: DeskCalendars,
    private readonly articles: SetArticleState,
    private readonly withdrawals: RecordWithdrawal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ noticeId }: { noticeId: string }): Promise<void> {
    await this.tell(noticeId, PAGE);
  }

  /** @param size licences in one transaction */
  async tell(noticeId: string, size: number): Promise<void> {
    for (let isDone = false; !isDone;) isDone = await this.transactions.run((tx) => this.step(tx, noticeId, size));
  }

  /** @returns whether everybody is told */
  private async step(tx: Tx, noticeId: string, size: number): Promise<boolean> {
    const notice = await lockNotice(tx, noticeId);
    // Called back, or told already.
    if (notice.state !== 'sending') return true;
    const now = this.clock.now();
    if (!notice.sentAt) await this.begin(tx, notice, now);
    const told = await this.pages.within(tx, ACTOR, notice, { now, size });
    if (told.length > 0) {
      await tx.update(Notice, { id: noticeId }, { toldTo: told.at(-1)! });
      return false;
    }
    // A licence that was issued meanwhile may have an earlier id: the last round looks at all of them again.
    if (notice.toldTo !== null) await tx.update(Notice, { id: noticeId }, { toldTo: null });
    else await moveNotice(tx, ACTOR, notice, { to: 'sent', at: now, toldAt: now });
    return notice.toldTo === null;
  }

  private async begin(tx: Tx, notice: Notice, now: Date): Promise<void> {
    const { remindAt, dueAt } = deadlineFrom(now, notice, await this.calendars.of(null, tx));
    const { articleId, newVersion } = notice;
    const newVersionId = newVersion === null ? null : await versionId(tx, articleId, newVersion, 'newVersion');
    const begun = { sentAt: now, remindAt, dueAt, newVersionId };
    await tx.update(Notice, { id: notice.id }, begun);
    Object.assign(notice, begun);
    if (WITHDRAWING.includes(notice.kind)) await this.withdraw(tx, notice, now);
  }

  /** Its licences are shown as withdrawn from now on, and nothing of it is licensed any more either. */
  private async withdraw(tx: Tx, { id, articleId, aboutVersion, text }: Notice, at: Date): Promise<void> {
    const aboutVersionId = aboutVersion === null ? null : await versionId(tx, articleId, aboutVersion, 'aboutVersion');
    await this.withdrawals.within(tx, { id, articleId, aboutVersionId, at });
    const [article] = await tx.query<{ state: string }[]>('SELECT state FROM catalogue.v_article WHERE id = $1', [
      articleId,
    ]);
    if (article?.state === 'killed') return;
    await this.articles.within(tx, ACTOR, { articleId, state: 'killed', reason: text.slice(0, 1_000) });
  }
}
