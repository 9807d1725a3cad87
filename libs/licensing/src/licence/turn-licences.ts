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
    const today = todayAt(this.policy, now);
    const locked = await tx.query<LicenceHead[]>(DUE_SQL, [today, BATCH]);
    const due = locked.length === 0 ? [] : await this.stillDue(tx, locked, today);
    for (const licence of due) {
      const to = licence.state === 'scheduled' ? 'active' : 'expired';
      await moveLicence(tx, this.events, licence, { to, by: 'system', actor, now, reason: null });
    }
    return locked.length;
  }

  /** Asked again once the rows are held: one of them may have been extended a moment ago. */
  private async stillDue(tx: Tx, locked: readonly LicenceHead[], today: string): Promise<LicenceHead[]> {
    const ids = locked.map(({ id }) => id);
    const rows = await tx.query<{ id: string }[]>(STILL_DUE_SQL, [today, ids]);
    const due = new Set(rows.map(({ id }) => id));
    return locked.filter(({ id }) => due.has(id));
  }
}

const DUE_SQL = `
  SELECT id, request_id AS "requestId", reference, organisation_id AS "organisationId",
    requester_id AS "requesterId", state, reason_code AS "reasonCode", headline, starts_on::text AS "startsOn"
  FROM licensing.licence l
  WHERE (state = 'scheduled' AND starts_on <= $1::date)
     OR (state IN ('active', 'suspended') AND ends_on < $1::date AND NOT EXISTS (
       SELECT 1 FROM licensing.licence_revision v WHERE v.licence_id = l.id AND v.revision = l.revision
         AND (v.ends_on IS NULL OR v.ends_on >= $1::date)))
  ORDER BY id LIMIT $2
  FOR UPDATE OF l SKIP LOCKED`;

const STILL_DUE_SQL = `
  SELECT id FROM licensing.v_licence
  WHERE id = ANY ($2::uuid[]) AND ((state = 'scheduled' AND starts_on <= $1::date) OR ends_on < $1::date)`;
