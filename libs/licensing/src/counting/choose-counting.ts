import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, organisationOf, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Reads, Transactions } from '#platform/database';
import { CHOOSE_COUNTING, READ_LICENCES } from '../licensing.permissions.js';

/** Whether readings of what an organisation publishes may be counted. */
export interface CountingChoice {
  isAgreed: boolean;
  /** ISO 8601; null when nobody has chosen, which is a no. */
  since: string | null;
}

const LAST = `SELECT is_agreed AS "isAgreed", chosen_at AS "chosenAt" FROM licensing.counting_choice
  WHERE organisation_id = $1 ORDER BY id DESC LIMIT 1`;
const CHOOSE = `INSERT INTO licensing.counting_choice (organisation_id, is_agreed, chosen_by, chosen_at) VALUES ($1, $2, $3, $4)`;

/**
 * The organisation agrees that readings are counted, or takes that back. A yes is part of the licences issued from then on;
 * a no stops counting for all of them at once.
 */
@Injectable()
export class ChooseCounting {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, kernel.no-organisation */
  async execute(actor: Actor, { isAgreed }: { isAgreed: boolean }): Promise<CountingChoice> {
    authorise(actor, CHOOSE_COUNTING);
    const { actor: member, organisationId } = organisationOf(actor);
    await this.transactions.run(async (tx) => {
      await tx.query(CHOOSE, [organisationId, isAgreed, member.userId, this.clock.now()]);
      await this.audit.record(tx, actor, {
        ...{ action: 'licensing.counting-chosen', subject: { kind: 'organisation', id: organisationId } },
        data: { isAgreed },
      });
    });
    return this.present(actor);
  }

  /** @throws kernel.forbidden, kernel.no-organisation */
  async present(actor: Actor): Promise<CountingChoice> {
    authorise(actor, READ_LICENCES);
    const { organisationId } = organisationOf(actor);
    const row = await this.reads.one<{ isAgreed: boolean; chosenAt: Date }>(LAST, [organisationId]);
    return { isAgreed: row?.isAgreed ?? false, since: row?.chosenAt.toISOString() ?? null };
  }
}
