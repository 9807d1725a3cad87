import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { Events, type JobHandler } from '#platform/jobs';
import { ReminderDue, SendRemindersJob, type ReminderKind } from '../licensing.events.js';
import { LICENSING_POLICY, todayAt, type LicensingPolicy } from '../policy/policy.js';
import { moneyOf } from '../request/request-rows.js';
import { REMINDERS_SQL } from './reminders-sql.js';

const BATCH = 200;

interface Row {
  kind: ReminderKind;
  reference: string;
  organisation_id: string;
  requester_id: string;
  headline: string;
  due_at: Date;
  amount: string | null;
  currency: string | null;
}

/**
 * Finds what a member has to be told before it is too late, keeps that they have been told, and says so: in one
 * transaction, so that nobody is told twice and nobody is forgotten.
 */
@Injectable()
export class SendReminders implements JobHandler<Record<string, never>> {
  readonly job = SendRemindersJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(LICENSING_POLICY) private readonly policy: LicensingPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    for (let told = BATCH; told === BATCH;) told = await this.transactions.run((tx) => this.remind(tx));
  }

  private async remind(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const rows = await tx.query<Row[]>(REMINDERS_SQL, [now, todayAt(this.policy, now), BATCH]);
    for (const row of rows) {
      await this.events.publish(tx, ReminderDue, {
        ...{ kind: row.kind, reference: row.reference, headline: row.headline },
        ...{ organisationId: row.organisation_id, requesterId: row.requester_id, dueAt: row.due_at.toISOString() },
        price: moneyOf(row.amount, row.currency),
      });
    }
    return rows.length;
  }
}
