import { Inject, Injectable } from '@nestjs/common';
import { actorRef, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { RejudgeRightsJob } from '../catalogue.events.js';
import { RightsRun } from './rights-run.entity.js';

export type RunToStart = Pick<RightsRun, 'mode' | 'cause' | 'subjectId' | 'titleId' | 'reason'>;

/** Puts runs in the queue, in the transaction of what they follow from. */
@Injectable()
export class RightsRuns {
  constructor(
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The id of the run, or null where there is no article to judge. A run that has not begun yet and does the same is
   * used again, so that a list of contracts saved at once walks the articles once.
   */
  async start(tx: Tx, actor: Actor, input: RunToStart): Promise<string | null> {
    if (!(await this.hasArticles(tx, input.titleId))) return null;
    const waiting = input.mode === 'apply' ? await this.waiting(tx, input) : null;
    if (waiting) return waiting;
    const now = this.clock.now();
    const id = newId(now.getTime());
    const { kind, id: actorId } = actorRef(actor);
    await tx.insert(RightsRun, {
      ...{ ...input, id, state: 'queued', lastArticleId: null, seen: 0, changed: 0 },
      ...{ moves: {}, examples: [], createdAt: now, startedAt: null, finishedAt: null },
      ...{ actorKind: kind, actorId },
    });
    await this.jobs.enqueue(tx, RejudgeRightsJob, { runId: id }, { key: `rights-run:${id}` });
    return id;
  }

  private async hasArticles(tx: Tx, titleId: string | null): Promise<boolean> {
    const [row] = await tx.query<{ has: boolean }[]>(
      'SELECT EXISTS (SELECT 1 FROM catalogue.article WHERE $1::uuid IS NULL OR title_id = $1) AS has',
      [titleId],
    );
    return row?.has ?? false;
  }

  private async waiting(tx: Tx, { cause, titleId, subjectId }: RunToStart): Promise<string | null> {
    const [row] = await tx.query<{ id: string }[]>(
      `SELECT id FROM catalogue.rights_run
       WHERE state = 'queued' AND mode = 'apply' AND cause = $1 AND title_id IS NOT DISTINCT FROM $2::uuid
         AND (cause = 'contract' OR subject_id IS NOT DISTINCT FROM $3)
       ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [cause, titleId, subjectId],
    );
    return row?.id ?? null;
  }
}
