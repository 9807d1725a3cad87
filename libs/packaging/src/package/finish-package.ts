import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { Events } from '#platform/jobs';
import type { ObjectHead } from '#platform/storage';
import type { Written } from '../archive/assemble-package.js';
import { BUILDER } from '../archive/manifest.js';
import type { PackageInputs } from '../archive/package-inputs.js';
import { PackageBuilt } from '../packaging.events.js';
import { Package } from './package.entity.js';
import { BUILD_STEPS } from './package.states.js';

/** A package is stored: its row says so, and the news goes out with it. */
@Injectable()
export class FinishPackage {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(id: string, inputs: PackageInputs, { files }: Written, zip: ObjectHead): Promise<void> {
    const now = this.clock.now();
    const { sha256, size } = zip;
    const ready = {
      ...({ state: 'ready', step: null, done: BUILD_STEPS.length, percent: 100, failureCode: null } as const),
      ...{ sha256, size: BigInt(size), token: inputs.token, policy: { ...inputs.policy } as object },
      files: files.map((file) => ({ name: file.path, bytes: file.size, sha256: file.sha256 })),
      noticeIds: inputs.notices?.map(({ noticeId }) => noticeId) ?? [],
      ...{ builder: BUILDER.version, builtAt: now, updatedAt: now },
    };
    await this.transactions.run(async (tx) => {
      const { affected } = await tx.update(Package, { id, state: 'building' }, ready);
      if (!affected) return;
      const { organisationId, reference, revision } = await tx.getRepository(Package).findOneByOrFail({ id });
      await this.events.publish(tx, PackageBuilt, { packageId: id, organisationId, reference, revision });
    });
  }
}
