import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock } from '#libs/kernel';
import { LicenceQuery } from '#libs/licensing';
import { Transactions } from '#platform/database';
import type { JobContext, JobHandler } from '#platform/jobs';
import type { Assembly } from '../archive/assemble-package.js';
import { BUILDER } from '../archive/manifest.js';
import { LicenceNoticesQuery } from '../notice/licence-notices.query.js';
import { BuildPackageJob } from '../packaging.jobs.js';
import { InputStore, packageKey, type StoredInputs } from './input-store.js';
import { PackageSources } from './package-sources.js';
import { Package } from './package.entity.js';
import { BUILD_STEPS, type BuildStep } from './package.states.js';

type Claimed = Pick<Package, 'id' | 'reference' | 'revision' | 'storagePrefix'>;

/** Builds one package, telling its steps on its row. Run again, it makes the same file or goes on where inputs exist. */
@Injectable()
export class BuildPackage implements JobHandler<{ packageId: string }> {
  readonly job = BuildPackageJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly licences: LicenceQuery,
    private readonly sources: PackageSources,
    private readonly store: InputStore,
    private readonly notices: LicenceNoticesQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ packageId }: { packageId: string }, context: JobContext): Promise<void> {
    const claimed = await this.claim(packageId);
    if (!claimed) return;
    try {
      await this.build(claimed);
    } catch (error) {
      await this.putOff(claimed.id, error, context);
      throw error;
    }
  }

  /** A package that is ready or given up is left alone; one that a crash left `building` is built. */
  private async claim(id: string): Promise<Claimed | undefined> {
    const [rows] = await this.transactions.run((tx) =>
      tx.query<[Claimed[], number]>(
        `UPDATE packaging.package SET state = 'building', step = 'pictures', done = 0, updated_at = $2
          WHERE id = $1 AND state IN ('queued', 'building')
          RETURNING id, reference, revision, storage_prefix AS "storagePrefix"`,
        [id, this.clock.now()],
      ),
    );
    return rows[0];
  }

  private async build({ id, reference, revision, storagePrefix: prefix }: Claimed): Promise<void> {
    const stored = await this.store.load(prefix);
    const inputs = stored?.inputs ?? (await this.prepare(id, reference, revision));
    await this.tell(id, 'archive');
    const { archive, assemble } = await import('../archive/assemble-package.js');
    const assembly = await assemble(inputs);
    const manifestToken = isOver(stored, assembly) ? stored.manifestToken : await this.sources.sign(assembly.manifest);
    const zip = await archive(inputs, assembly, manifestToken);
    await this.tell(id, 'store');
    const [{ sha256, size }] = await Promise.all([
      this.store.put(packageKey(prefix), zip),
      this.store.save(prefix, { inputs, manifestToken }),
    ]);
    const now = this.clock.now();
    await this.transactions.run((tx) =>
      tx.update(
        Package,
        { id, state: 'building' },
        {
          ...{ state: 'ready', step: null, done: BUILD_STEPS.length, failureCode: null },
          ...{ sha256, size: BigInt(size), token: inputs.token, policy: { ...inputs.policy } as object },
          files: assembly.files.map(({ path, bytes }) => ({ name: path, bytes: bytes.length })),
          noticeIds: inputs.notices?.map(({ noticeId }) => noticeId) ?? [],
          ...{ builder: BUILDER.version, builtAt: now, updatedAt: now },
        },
      ),
    );
  }

  private async prepare(id: string, reference: string, revision: number): Promise<StoredInputs['inputs']> {
    // PDF, fonts and pictures come with the first package: only the worker builds any.
    const { prepareInputs } = await import('../archive/prepare-inputs.js');
    const { licenceId, snapshot } = await this.licences.snapshot(reference, revision);
    const notices = await this.notices.of(licenceId);
    return prepareInputs(snapshot, this.sources.current(), (step) => this.tell(id, step), notices);
  }

  private async tell(id: string, step: BuildStep): Promise<void> {
    const done = BUILD_STEPS.indexOf(step);
    if (done === 0) return;
    const updatedAt = this.clock.now();
    await this.transactions.run((tx) => tx.update(Package, { id, state: 'building' }, { step, done, updatedAt }));
  }

  /** Back into the queue, which tries it again later; `failed` after the last try. */
  private async putOff(id: string, error: unknown, { attempt, maxAttempts }: JobContext): Promise<void> {
    const failureCode = error instanceof DomainError ? error.code : 'packaging.unexpected';
    const state = attempt >= maxAttempts ? 'failed' : 'queued';
    await this.transactions.run((tx) =>
      tx.update(
        Package,
        { id, state: 'building' },
        { state, step: null, done: 0, failureCode, updatedAt: this.clock.now() },
      ),
    );
  }
}

/** Whether the stored signature is over this very manifest; not, when a newer builder makes other files. */
function isOver(stored: StoredInputs | undefined, { manifest }: Assembly): stored is StoredInputs {
  const payload = stored?.manifestToken.split('.')[1];
  return payload !== undefined && Buffer.from(payload, 'base64url').equals(manifest);
}
