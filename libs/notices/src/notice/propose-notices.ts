import { Inject, Injectable } from '@nestjs/common';
import { ArticleCorrected, ArticleKilled } from '#libs/catalogue';
import { CLOCK, newId, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Jobs, type EventConsumer } from '#platform/jobs';
import { ProposeKillJob } from '../notices.events.js';
import { countReached } from '../reach/reach-sql.js';
import { articleOfNotice } from './article-of-notice.js';
import { deadlineOf, DEADLINES } from './deadlines.js';
import type { NoticeDeadline } from './notice-view.js';
import { moveNotice, noteStep } from './move-notice.js';
import { Notice } from './notice.entity.js';
import type { NoticeKind } from './notice.states.js';

const ACTOR = systemActor('job:propose-notices');

/** No settlement is under way longer. */
const SETTLED_BY_MS = 10 * 60_000;

interface Change {
  articleId: string;
  kind: NoticeKind;
  newVersion: number | null;
  codes: string[];
}

/** What the newsroom says of a version, which is what its licensees are to read. */
const NOTE = 'SELECT note FROM catalogue.v_article_correction WHERE article_id = $1 AND version = $2';

/**
 * The newsroom has corrected or withdrawn an article: a draft at the desk proposes to tell its holders. Nobody is told by
 * it. One draft for an article and kind; a newer correction renews it.
 */
@Injectable()
export class ProposeNotices {
  readonly consumers: readonly EventConsumer[];

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const corrected: EventConsumer<NonNullable<(typeof ArticleCorrected)['payload']>> = {
      event: ArticleCorrected,
      name: 'notices.propose-correction',
      handle: ({ articleId, toVersion, material, codes }) =>
        material
          ? this.propose({ articleId, kind: 'correction', newVersion: toVersion, codes })
          : this.takeBack(articleId, toVersion),
    };
    const killed: EventConsumer<NonNullable<(typeof ArticleKilled)['payload']>> = {
      event: ArticleKilled,
      name: 'notices.propose-kill',
      handle: ({ articleId }) => this.kill(articleId, { isLast: false }),
    };
    this.consumers = [corrected, killed];
  }

  /** @param isLast whether an article that nobody holds is left alone; else it is looked at again after a while */
  kill(articleId: string, { isLast }: { isLast: boolean }): Promise<void> {
    return this.propose({ articleId, kind: 'kill', newVersion: null, codes: [] }, async (tx) => {
      if (isLast) return;
      const runAt = new Date(this.clock.now().getTime() + SETTLED_BY_MS);
      await this.jobs.enqueue(tx, ProposeKillJob, { articleId }, { key: `notices.propose-kill:${articleId}`, runAt });
    });
  }

  private async propose(change: Change, ifNobody?: (tx: Tx) => Promise<void>): Promise<void> {
    await this.transactions.run(async (tx) => {
      const { articleId } = change;
      if ((await countReached(tx, { articleId, aboutVersion: null })) === 0) return ifNobody?.(tx);
      const known = await tx.query<Notice[]>(ANSWERED, [articleId, change.kind, change.newVersion]);
      if (known.length === 0) await this.keep(tx, change);
    });
  }

  private async keep(tx: Tx, { articleId, kind, newVersion, codes }: Change): Promise<void> {
    const now = this.clock.now();
    const article = await articleOfNotice(tx, articleId);
    const [told] = newVersion ? await tx.query<{ note: string | null }[]>(NOTE, [articleId, newVersion]) : [];
    const { hours, countsBy: counts } = deadlineOf(await tx.query<NoticeDeadline[]>(DEADLINES), kind);
    const open = await tx.getRepository(Notice).findOne({
      where: { articleId, kind, state: 'draft', origin: 'catalogue' },
      lock: { mode: 'pessimistic_write' },
    });
    if (open) {
      // What somebody has written in the meantime stays; the version is the newest.
      const text = open.text || (told?.note ?? '');
      const fresh = { ...article, newVersion, codes, text, revision: open.revision + 1, updatedAt: now };
      return void (await tx.update(Notice, { id: open.id }, fresh));
    }
    const id = newId(now.getTime());
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(Notice)
      .values({
        ...{ ...article, id, kind, state: 'draft', origin: 'catalogue', newVersion, codes, hours, counts, revision: 1 },
        ...{ text: told?.note ?? '', aboutVersion: null, note: null, createdAt: now, updatedAt: now },
      })
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return;
    await noteStep(tx, ACTOR, { noticeId: id, fromState: null, toState: 'draft', at: now });
  }

  /** The desk decided that the version corrects nothing; a draft that nobody has touched goes with it. */
  private async takeBack(articleId: string, newVersion: number): Promise<void> {
    await this.transactions.run(async (tx) => {
      const where = { articleId, newVersion, kind: 'correction', state: 'draft', origin: 'catalogue' } as const;
      const draft = await tx.getRepository(Notice).findOne({ where, lock: { mode: 'pessimistic_write' } });
      if (draft) await moveNotice(tx, ACTOR, draft, { to: 'discarded', at: this.clock.now() });
    });
  }
}

/** A notice of this kind that is on its way or sent: of a kill any, of a correction one of this version or a later one. */
const ANSWERED = `
  SELECT id FROM notices.notice
  WHERE article_id = $1 AND state IN ('sending', 'sent')
    AND CASE WHEN $2 = 'kill' THEN kind IN ('kill', 'takedown') ELSE kind = $2 AND new_version >= $3::int END LIMIT 1`;
