import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { refundLimitChanged, refundLimitNeedsPerson, refundLimitOwn } from '../payments.errors.js';
import { SET_REFUND_LIMITS } from '../payments.permissions.js';
import { LEGAL_ENTITY } from '../tax/table-tax.js';

export interface DecideRefundLimitInput {
  /** As the person saw it: another one is not approved with it. */
  limit: MoneyJson;
  decision: 'approve' | 'refuse';
}

/** A second person makes a proposed limit hold, or anybody in finance refuses it (whoever proposed it: takes it back). */
@Injectable()
export class DecideRefundLimit {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws payments.refund-limit-changed when there is no such proposal any more, payments.refund-limit-own,
   * payments.refund-limit-needs-person, kernel.unknown-currency, kernel.forbidden
   */
  async execute(actor: Actor, { limit, decision }: DecideRefundLimitInput): Promise<void> {
    authorise(actor, SET_REFUND_LIMITS);
    if (actor.kind !== 'staff') throw refundLimitNeedsPerson();
    const { minor, currency } = Money.fromJson(limit);
    await this.transactions.run(async (tx) => {
      const [proposal] = await tx.query<{ amount: string; proposed_by: string }[]>(
        `SELECT amount::text, proposed_by FROM payments.refund_limit_proposal
         WHERE legal_entity = $1 AND currency = $2 FOR UPDATE`,
        [LEGAL_ENTITY, currency],
      );
      if (proposal?.amount !== minor.toString()) throw refundLimitChanged();
      const { proposed_by: by } = proposal;
      if (decision === 'approve') {
        if (by === actor.userId) throw refundLimitOwn();
        await tx.query(SET, [LEGAL_ENTITY, currency, minor.toString(), actor.userId, this.clock.now(), by]);
      }
      await tx.query('DELETE FROM payments.refund_limit_proposal WHERE legal_entity = $1 AND currency = $2', [
        ...[LEGAL_ENTITY, currency],
      ]);
      await this.audit.record(tx, actor, {
        action: decision === 'approve' ? 'payments.refund-limit-set' : 'payments.refund-limit-refused',
        subject: { kind: 'legal-entity', id: LEGAL_ENTITY },
        data: { currency, amount: minor.toString(), proposedBy: by },
      });
    });
  }
}

const SET = `
  INSERT INTO payments.refund_limit (legal_entity, currency, amount, set_by, set_at, proposed_by)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (legal_entity, currency) DO UPDATE SET amount = $3, set_by = $4, set_at = $5, proposed_by = $6`;
