import { Injectable } from '@nestjs/common';
import { Reads } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { ProposeKillJob } from '../notices.events.js';
import { ProposeNotices } from './propose-notices.js';

/**
 * An article that nobody held when it was killed is looked at once more: a payment that was being settled in that moment
 * may have made a holder since.
 */
@Injectable()
export class ProposeLateKill implements JobHandler<{ articleId: string }> {
  readonly job = ProposeKillJob;

  constructor(
    private readonly notices: ProposeNotices,
    private readonly reads: Reads,
  ) {}

  async handle({ articleId }: { articleId: string }): Promise<void> {
    const killed = await this.reads.one(`SELECT id FROM catalogue.v_article WHERE id = $1 AND state = 'killed'`, [
      articleId,
    ]);
    if (killed) await this.notices.kill(articleId, { isLast: true });
  }
}
