import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, systemActor, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, type JobHandler } from '#platform/jobs';
import { TurnLicencesJob } from '../licensing.events.js';
import { LICENSING_POLICY, todayAt, type LicensingPolicy } from '../policy/policy.js';
import { moveLicence, type LicenceHead } from './move-licence.js';

const BATCH = 50;

/** Starts licences whose first day has come and ends those whose last day is over. Runs hourly; a second run finds nothing. */
@Injectable()
export class TurnLicences implements JobHandler<Record<string, never>> {
  readonly job = TurnLicencesJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    for (let turned = BATCH; turned === BATCH;) turned = await this.transactions.run((tx) => this.turnBatch(tx));
  }

  private async turnBatch(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const actor = systemActor('job:turn-licences');
    const due = await tx.query<LicenceHead[]>(DUE_SQL, [todayAt(this.policy, now), BATCH]);
    for (const licence of due) {
      const to = licence.state === 'scheduled' ? 'active' : 'expired';
      await moveLicence(tx, this.events, licence, { to, by: 'system', actor, now, reason: null });
    }
    return due.length;
  }
}

const DUE_SQL = `
  SELECT id, request_id AS "requestId", reference, organisation_id AS "organisationId",
    requester_id AS "requesterId", state, reason_code AS "reasonCode", headline
  FROM licensing.licence
  WHERE (state = 'scheduled' AND starts_on <= $1::date)
     OR (state IN ('active', 'suspended') AND ends_on < $1::date)
  ORDER BY id LIMIT $2
  FOR UPDATE SKIP LOCKED`;
