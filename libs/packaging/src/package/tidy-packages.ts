import { Inject, Injectable, Logger } from '@nestjs/common';
import { CLOCK, type Clock } from '#libs/kernel';
import { CONFIG, type Config } from '#platform/config';
import { Reads, Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { ShortLinks } from '../delivery/short-links.js';
import { TidyPackagesJob } from '../packaging.jobs.js';
import { InputStore } from './input-store.js';

const DAY_MS = 86_400_000;
/** In one run; the next night takes the rest. */
const MOST = 500;

/**
 * Retention: what former versions of packages were made from goes after the days configured. What is licensed stays: the
 * zip and certificate of every version, and all of the newest one of each revision.
 */
@Injectable()
export class TidyPackages implements JobHandler<Record<string, never>> {
  readonly job = TidyPackagesJob;
  private readonly logger = new Logger('packaging');

  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly store: InputStore,
    private readonly links: ShortLinks,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - this.config.packageInputsDays * DAY_MS);
    const old = await this.reads.query<{ id: string; prefix: string }>(
      `SELECT p.id, p.storage_prefix AS prefix FROM packaging.package p
        WHERE p.state = 'ready' AND p.inputs_removed_at IS NULL AND p.built_at < $1
          AND EXISTS (SELECT 1 FROM packaging.package n WHERE n.licence_id = p.licence_id AND n.state = 'ready'
                        AND n.revision = p.revision AND n.version > p.version)
        ORDER BY p.built_at LIMIT ${MOST}`,
      [before],
    );
    let objects = 0;
    for (const { id, prefix } of old) {
      objects += await this.store.removeInputs(prefix);
      await this.transactions.run((tx) =>
        tx.query('UPDATE packaging.package SET inputs_removed_at = $2 WHERE id = $1', [id, now]),
      );
    }
    const links = await this.links.purge();
    this.logger.log(`Tidied: inputs of ${old.length} packages (${objects} objects), ${links} ended links.`);
  }
}
