import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock } from '#libs/kernel';
import { LicenceIssued } from '#libs/licensing';
import { Transactions } from '#platform/database';
import { Jobs, type EventConsumer } from '#platform/jobs';
import { BUILD_ATTEMPTS, BuildPackageJob } from '../packaging.jobs.js';
import { Package } from './package.entity.js';
import { BUILD_STEPS } from './package.states.js';

type Issued = NonNullable<(typeof LicenceIssued)['payload']>;

/** A licence was issued: its package is put in the queue, once, however often the news comes. */
@Injectable()
export class QueuePackage implements EventConsumer<Issued> {
  readonly event = LicenceIssued;
  readonly name = 'packaging.queue-package';

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ licenceId, reference, organisationId, revision }: Issued): Promise<void> {
    const now = this.clock.now();
    const version = 1;
    await this.transactions.run(async (tx) => {
      const inserted = await tx
        .createQueryBuilder()
        .insert()
        .into(Package)
        .values({
          ...{ id: newId(now.getTime()), licenceId, reference, organisationId, revision, version },
          ...{ state: 'queued', step: null, done: 0, total: BUILD_STEPS.length, failureCode: null, noticeIds: [] },
          storagePrefix: `packages/${reference}/r${revision}/v${version}`,
          ...{ queuedAt: now, updatedAt: now },
        })
        .orIgnore()
        .returning('id')
        .execute();
      const [made] = inserted.raw as { id: string }[];
      if (!made) return;
      await this.jobs.enqueue(tx, BuildPackageJob, { packageId: made.id }, { maxAttempts: BUILD_ATTEMPTS });
    });
  }
}
