import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import { LicenceQuery } from '#libs/licensing';
import { Transactions } from '#platform/database';
import { Jobs, type EventConsumer } from '#platform/jobs';
import { PackageBuilt } from '../packaging.events.js';
import { DELIVERY_ATTEMPTS, DeliverPackageJob } from '../packaging.jobs.js';

const PLACES = `
  SELECT id FROM packaging.delivery_target
  WHERE organisation_id = $1 AND removed_at IS NULL AND confirmed_at IS NOT NULL ORDER BY id`;

/** Its last try was refused because the licence was not active. */
const WAS_CLOSED = `(
  SELECT t.code FROM packaging.delivery_try t WHERE t.delivery_id = delivery.id ORDER BY t.number DESC LIMIT 1
) = 'packaging.licence-not-active'`;

type Built = NonNullable<(typeof PackageBuilt)['payload']>;

/**
 * A package is ready: it goes to every place of the licensee that is confirmed, once each, however often the news comes.
 * Nothing may be fetched of a licence that is not active: then it waits until it is (`DeliverOnceOpen`), also what was
 * on its way when the licence was suspended.
 */
@Injectable()
export class QueueDeliveries implements EventConsumer<Built> {
  readonly event = PackageBuilt;
  readonly name = 'packaging.queue-deliveries';

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly licences: LicenceQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ packageId, organisationId, reference, revision }: Built): Promise<void> {
    if (!(await this.licences.isActive(reference, organisationId))) return;
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      const targets = await tx.query<{ id: string }[]>(PLACES, [organisationId]);
      if (targets.length === 0) return;
      const ids = targets.map(() => newId(now.getTime()));
      const made = await tx.query<{ id: string }[]>(
        `INSERT INTO packaging.delivery
           (id, target_id, package_id, organisation_id, reference, revision, state, created_at, updated_at)
         SELECT d.id, d.target_id, $3, $4, $5, $6, 'queued', $7, $7 FROM unnest($1::uuid[], $2::uuid[]) AS d (id, target_id)
         ON CONFLICT ON CONSTRAINT delivery_once DO UPDATE SET state = 'queued', updated_at = excluded.updated_at
           WHERE delivery.state = 'failed' AND ${WAS_CLOSED} RETURNING id`,
        [ids, targets.map(({ id }) => id), packageId, organisationId, reference, revision, now],
      );
      for (const { id } of made) {
        await this.jobs.enqueue(tx, DeliverPackageJob, { deliveryId: id }, { maxAttempts: DELIVERY_ATTEMPTS });
      }
    });
  }
}
