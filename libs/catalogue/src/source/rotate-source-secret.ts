import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Secrets } from '#platform/secrets';
import { IsNull } from 'typeorm';
import { ManageSources } from '../catalogue.permissions.js';
import { newSecret } from './source-secrets.js';
import { SourceSecret } from './source-secret.entity.js';
import { Source } from './source.entity.js';
import { sourceInvalid, sourceNotFound } from './source.errors.js';
import { isPolled } from './source.states.js';

export interface RotatedSecret {
  /** Told once and never again. */
  secret: string;
  /** Until when the one before is still taken; null when it is not. */
  oldValidUntil: string | null;
}

const HOUR_MS = 3_600_000;
const MOST_HOURS = 7 * 24;

/**
 * Gives a pushing source a new secret; the old one stays valid for some hours, so that nothing is lost on the way.
 * @throws catalogue.source-not-found, catalogue.source-invalid
 */
@Injectable()
export class RotateSourceSecret {
  constructor(
    private readonly transactions: Transactions,
    private readonly secrets: Secrets,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { sourceId: string; oldValidHours: number }): Promise<RotatedSecret> {
    authorise(actor, ManageSources);
    const { sourceId, oldValidHours } = input;
    if (!(oldValidHours >= 0 && oldValidHours <= MOST_HOURS))
      throw sourceInvalid('oldValidHours', 'The old secret stays valid for up to 168 hours.');
    return this.transactions.run(async (tx) => {
      const source = isId(sourceId)
        ? await tx.findOne(Source, { where: { id: sourceId }, lock: { mode: 'pessimistic_write' } })
        : null;
      if (!source || isPolled(source.kind)) throw sourceNotFound();
      const now = this.clock.now();
      const until = new Date(now.getTime() + oldValidHours * HOUR_MS);
      // Whatever was before the old one ends now: two at a time are enough.
      await tx.query('DELETE FROM catalogue.source_secret WHERE source_id = $1 AND valid_until IS NOT NULL', [
        sourceId,
      ]);
      await tx.update(SourceSecret, { sourceId, validUntil: IsNull() }, { validUntil: until });
      const secret = await newSecret(tx, this.secrets, sourceId, now);
      const subject = { kind: 'source', id: sourceId };
      await this.audit.record(tx, actor, {
        action: 'catalogue.source-secret-rotated',
        subject,
        data: { oldValidHours },
      });
      return { secret, oldValidUntil: oldValidHours > 0 ? until.toISOString() : null };
    });
  }
}
