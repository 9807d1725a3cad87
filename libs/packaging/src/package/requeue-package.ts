import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { LicenceQuery } from '#libs/licensing';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { BUILD_ATTEMPTS, BuildPackageJob } from '../packaging.jobs.js';
import { packageNotFound } from '../packaging.errors.js';
import { REQUEUE_PACKAGE } from '../packaging.permissions.js';
import { Package } from './package.entity.js';
import { packageStates } from './package.states.js';

/** Staff have put right what kept a package from being built: it is tried again. */
@Injectable()
export class RequeuePackage {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly licences: LicenceQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws packaging.package-not-found, package.state-conflict when it has not failed, kernel.forbidden */
  async execute(actor: Actor, { reference }: { reference: string }): Promise<void> {
    authorise(actor, REQUEUE_PACKAGE);
    const { licenceId } = await this.licences.snapshot(reference);
    await this.transactions.run(async (tx) => {
      const found = await tx.getRepository(Package).findOne({
        where: { licenceId },
        order: { revision: 'DESC', version: 'DESC' },
        lock: { mode: 'pessimistic_write' },
      });
      if (!found) throw packageNotFound();
      packageStates.assert(found.state, 'queued', 'staff');
      await tx.update(Package, { id: found.id }, { state: 'queued', done: 0, updatedAt: this.clock.now() });
      await this.jobs.enqueue(tx, BuildPackageJob, { packageId: found.id }, { maxAttempts: BUILD_ATTEMPTS });
      await this.audit.record(tx, actor, {
        action: 'packaging.package-requeued',
        subject: { kind: 'package', id: found.id },
      });
    });
  }
}
