import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Reads, Transactions } from '#platform/database';
import { defineJob, Jobs, type JobHandler, type Schedule } from '#platform/jobs';
import { ScreenNames, type ScreenedName } from './screen-names.js';

/** Screens every organisation that was not screened by these lists under its present name. */
export const ScreenOrganisationsJob = defineJob<Record<string, never>>('licensing.screen-organisations');
export const SCREENING_SCHEDULE: Schedule = { job: ScreenOrganisationsJob, cron: '*/2 * * * *' };
/** One at a time. */
export const SCREENING_QUEUE = { key: 'licensing.screen-organisations', queue: 'licensing.screening' };

/** Organisation `o` has not been screened by the lists `ss` under its present name and country. */
export const NOT_SCREENED = `NOT EXISTS (SELECT 1 FROM licensing.name_screening ns WHERE ns.organisation_id = o.id
  AND ns.name = o.name AND ns.country = o.country AND ns.edition = ss.edition)`;

const DUE_SQL = `
  SELECT o.id, o.name, o.country, ss.edition FROM identity.v_organisation o CROSS JOIN licensing.screening_state ss
  WHERE ss.edition > 0 AND ($1::uuid IS NULL OR o.id > $1) AND ${NOT_SCREENED} ORDER BY o.id LIMIT 500`;
/** How long one turn works before it lets others have theirs, in milliseconds. */
const TURN_MS = 30_000;

/**
 * New and renamed organisations, and all of them when a list has changed. What is done is told by the rows themselves:
 * a turn that is killed is taken up where it ended.
 */
@Injectable()
export class ScreenOrganisations implements JobHandler {
  readonly job = ScreenOrganisationsJob;

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly names: ScreenNames,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const begun = this.clock.now().getTime();
    let after: string | null = null;
    for (;;) {
      const due: (ScreenedName & { edition: number })[] = await this.reads.query(DUE_SQL, [after]);
      if (due.length === 0) return;
      const { edition } = due[0]!;
      const organisations = due.map(({ id, name, country }) => ({ id, name, country }));
      await this.transactions.run((tx) => this.names.screen(tx, organisations, edition));
      after = due.at(-1)!.id;
      if (this.clock.now().getTime() - begun > TURN_MS) return this.goOn();
    }
  }

  private goOn(): Promise<void> {
    return this.transactions.run((tx) => this.jobs.enqueue(tx, ScreenOrganisationsJob, {}, SCREENING_QUEUE));
  }
}
