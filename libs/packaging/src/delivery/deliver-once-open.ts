import { Injectable } from '@nestjs/common';
import { LicenceStateChanged } from '#libs/licensing';
import { Reads } from '#platform/database';
import type { EventConsumer } from '#platform/jobs';
import type { PackageBuilt } from '../packaging.events.js';
import { QueueDeliveries } from './queue-deliveries.js';

type Changed = NonNullable<(typeof LicenceStateChanged)['payload']>;
type Built = NonNullable<(typeof PackageBuilt)['payload']>;

const NEWEST = `
  SELECT id AS "packageId", organisation_id AS "organisationId", reference, revision FROM packaging.package
  WHERE reference = $1 AND state = 'ready' ORDER BY revision DESC, version DESC LIMIT 1`;

/** A licence begins, or goes on after a suspension: the package that became ready meanwhile goes out now. */
@Injectable()
export class DeliverOnceOpen implements EventConsumer<Changed> {
  readonly event = LicenceStateChanged;
  readonly name = 'packaging.deliver-once-open';

  constructor(
    private readonly reads: Reads,
    private readonly deliveries: QueueDeliveries,
  ) {}

  async handle({ reference, to }: Pick<Changed, 'reference' | 'to'>): Promise<void> {
    if (to !== 'active') return;
    const built = await this.reads.one<Built>(NEWEST, [reference]);
    if (built) await this.deliveries.handle(built);
  }
}
