import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { defineJob, type JobHandler, type Schedule } from '#platform/jobs';

const DAY = 86_400_000;

const PurgeDeskEventsJob = defineJob<Record<string, never>>('licensing.purge-desk-events');

/** Forgets changes that are a day old. The newest stays, so that whoever saw it last has missed nothing. */
@Injectable()
export class PurgeDeskEvents implements JobHandler<Record<string, never>> {
  readonly job = PurgeDeskEventsJob;

  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - DAY);
    await this.transactions.run((tx) =>
      tx.query('DELETE FROM licensing.desk_event WHERE at < $1 AND id < (SELECT max(id) FROM licensing.desk_event)', [
        before,
      ]),
    );
  }
}

export const WORKPLACE_SCHEDULES: readonly Schedule[] = [{ job: PurgeDeskEventsJob, cron: '41 * * * *' }];
