import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
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
      ...{ builder: BUILDER.version, updatedAt: now },
    };
    await this.transactions.run(async (tx) => {
      const { organisationId, reference, revision } = await tx.getRepository(Package).findOneByOrFail({ id });
      const builtAt = await nextInOrder(tx, organisationId, now);
      const { affected } = await tx.update(Package, { id, state: 'building' }, { ...ready, builtAt });
      if (!affected) return;
      await this.events.publish(tx, PackageBuilt, { packageId: id, organisationId, reference, revision });
    });
  }
}

/**
 * The packages of one organisation are ready one after the other, later ones at a later moment: a system that has seen all
 * until a moment will find nothing new before it (docs/adr/0618).
 */
async function nextInOrder(tx: Tx, organisationId: string, now: Date): Promise<Date> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 7204))', [organisationId]);
  const [row] = await tx.query<{ last: Date | null }[]>(
    `SELECT max(built_at) AS last FROM packaging.package WHERE organisation_id = $1 AND state = 'ready'`,
    [organisationId],
  );
  return new Date(Math.max(now.getTime(), (row?.last?.getTime() ?? 0) + 1));
}
