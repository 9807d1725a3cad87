import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { tokenNotFound } from '../identity.errors.js';
import { ManageTokens } from '../identity.permissions.js';

/** From now on it opens nothing. What was fetched with it stays in the log. */
@Injectable()
export class RevokeToken {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws identity.token-not-found, also for another organisation's or one that was revoked; kernel.forbidden */
  async execute(actor: Actor, { id }: { id: string }): Promise<void> {
    authorise(actor, ManageTokens);
    const { organisationId } = organisationOf(actor);
    if (!isId(id)) throw tokenNotFound();
    await this.transactions.run(async (tx) => {
      const [, count] = await tx.query<[unknown, number]>(
        `UPDATE identity.api_token SET revoked_at = $3
          WHERE id = $1 AND organisation_id = $2 AND revoked_at IS NULL`,
        [id, organisationId, this.clock.now()],
      );
      if (count === 0) throw tokenNotFound();
      const subject = { kind: 'api-token', id };
      await this.audit.record(tx, actor, { action: 'identity.token-revoked', subject, data: { organisationId } });
    });
  }
}
