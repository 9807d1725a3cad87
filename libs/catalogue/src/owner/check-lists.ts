import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemActor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { CheckListsJob } from '../catalogue.events.js';
import { AGENCIES, UNNAMED_AGENCIES } from '../rights/agencies.js';
import { PHRASES } from '../rights/credit/credit-words.js';
import { HANDOUT_WORDS } from '../rights/handout-words.js';
import { LIBRARIES, SOCIAL_NETWORKS } from '../rights/other-owners.js';
import { RightsRuns } from '../rights-run/rights-runs.js';

/** Counts up when the way of judging changes while the lists stay the same. */
const JUDGING = 1;

const listsDigest = (): string =>
  createHash('sha256')
    .update(JSON.stringify([JUDGING, AGENCIES, UNNAMED_AGENCIES, LIBRARIES, SOCIAL_NETWORKS, HANDOUT_WORDS, PHRASES]))
    .digest('hex')
    .slice(0, 32);

/** After a release that brought other lists of agencies, all articles are judged again, once. Runs daily. */
@Injectable()
export class CheckLists implements JobHandler<Record<string, never>> {
  readonly job = CheckListsJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly runs: RightsRuns,
  ) {}

  async handle(): Promise<void> {
    const digest = listsDigest();
    await this.transactions.run(async (tx) => {
      const [last] = await tx.query<{ subject_id: string }[]>(
        `SELECT subject_id FROM catalogue.rights_run WHERE cause = 'lists' ORDER BY id DESC LIMIT 1`,
      );
      if (last?.subject_id === digest) return;
      const run = { cause: 'lists', subjectId: digest, titleId: null, reason: null } as const;
      await this.runs.start(tx, systemActor('job:check-lists'), { mode: 'apply', ...run });
    });
  }
}
