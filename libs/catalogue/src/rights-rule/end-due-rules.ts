import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { EndDueRulesJob } from '../catalogue.events.js';
import { EndRightsRule } from './end-rights-rule.js';

/** Ends rules whose last day is over. Runs hourly; a second run finds nothing. */
@Injectable()
export class EndDueRules implements JobHandler<Record<string, never>> {
  readonly job = EndDueRulesJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly endRule: EndRightsRule,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const due = await this.reads.query<{ id: string }>(
      `SELECT id FROM catalogue.rights_rule WHERE state = 'applied' AND until < $1::date ORDER BY id`,
      [this.clock.now().toISOString().slice(0, 10)],
    );
    for (const { id } of due) {
      const input = { id, reason: 'Its last day is over.' };
      await this.transactions.run((tx) => this.endRule.within(tx, systemActor('job:end-due-rules'), input));
    }
  }
}
