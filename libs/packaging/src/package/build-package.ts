import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import type { JobContext, JobHandler } from '#platform/jobs';
import type { PackageInputs } from '../archive/package-inputs.js';
import { BuildPackageJob } from '../packaging.jobs.js';
import { ArchivePackage } from './archive-package.js';
import { BuildProgress } from './build-progress.js';
import { LicenceToday, type SoldToday } from './licence-today.js';
import { InputStore } from './input-store.js';
import { PackageSources } from './package-sources.js';
import { Package } from './package.entity.js';

type Claimed = Pick<Package, 'id' | 'reference' | 'revision' | 'storagePrefix'>;

/** Trying again does not help until somebody decides. */
const FINAL = new Set(['packaging.rights-changed']);

/** Builds one package, telling its steps on its row. Run again, it makes the same file or goes on where inputs exist. */
@Injectable()
export class BuildPackage implements JobHandler<{ packageId: string }> {
  readonly job = BuildPackageJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly sources: PackageSources,
    private readonly store: InputStore,
    private readonly today: LicenceToday,
    private readonly archive: ArchivePackage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ packageId }: { packageId: string }, context: JobContext): Promise<void> {
    const claimed = await this.claim(packageId);
    if (!claimed) return;
    const progress = new BuildProgress(this.transactions, claimed.id, this.clock);
    try {
      await this.build(claimed, progress);
    } catch (error) {
      const isFinal = error instanceof DomainError && FINAL.has(error.code);
      await this.putOff(claimed.id, error, isFinal || context.attempt >= context.maxAttempts);
      if (!isFinal) throw error;
    } finally {
      progress.end();
    }
  }

  /** A package that is ready or given up is left alone; one that a crash left `building` is built. */
  private async claim(id: string): Promise<Claimed | undefined> {
    const [rows] = await this.transactions.run((tx) =>
      tx.query<[Claimed[], number]>(
        `UPDATE packaging.package SET state = 'building', step = 'pictures', done = 0, percent = 0, updated_at = $2
          WHERE id = $1 AND state IN ('queued', 'building')
          RETURNING id, reference, revision, storage_prefix AS "storagePrefix"`,
        [id, this.clock.now()],
      ),
    );
    return rows[0];
  }

  private async build(
    { id, reference, revision, storagePrefix: prefix }: Claimed,
    progress: BuildProgress,
  ): Promise<void> {
    const sold = await this.today.of(reference, revision);
    const stored = await this.store.load(prefix);
    const inputs = stored?.inputs ?? (await this.prepare(sold, prefix, progress));
    await this.archive.execute({ id, prefix, inputs, manifestToken: stored?.manifestToken ?? null }, progress);
  }

  private async prepare(
    { snapshot, notices }: SoldToday,
    prefix: string,
    progress: BuildProgress,
  ): Promise<PackageInputs> {
    // PDF, fonts and pictures come with the first package: only the worker builds any.
    const { prepareInputs } = await import('../archive/prepare-inputs.js');
    const sources = this.sources.current(this.store.shelf(prefix));
    const inputs = await prepareInputs(snapshot, sources, (step, share) => progress.tell(step, share), notices);
    // Kept before the archive is made: after an outage the next try goes on from here, with the same signatures.
    await this.store.save(prefix, inputs);
    return inputs;
  }

  /** Back into the queue, which tries it again later; `failed` after the last try. */
  private async putOff(id: string, error: unknown, isGivenUp: boolean): Promise<void> {
    const failureCode = error instanceof DomainError ? error.code : 'packaging.unexpected';
    const state = isGivenUp ? 'failed' : 'queued';
    await this.transactions.run((tx) =>
      tx.update(
        Package,
        { id, state: 'building' },
        { state, step: null, done: 0, percent: 0, failureCode, updatedAt: this.clock.now() },
      ),
    );
  }
}
