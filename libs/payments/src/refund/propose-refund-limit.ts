import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { refundLimitNeedsPerson, refundLimitProposed, refundLimitSame, refundNothing } from '../payments.errors.js';
import { SET_REFUND_LIMITS } from '../payments.permissions.js';
import { LEGAL_ENTITY } from '../tax/table-tax.js';

export interface ProposeRefundLimitInput {
  limit: MoneyJson;
  /** In finance's own words. */
  note: string;
}

/** Somebody wants another limit. It holds when a second person has approved it; they may change their own until then. */
@Injectable()
export class ProposeRefundLimit {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws payments.refund-nothing when it is negative, payments.refund-limit-same, payments.refund-limit-proposed when
   * another proposal waits, payments.refund-limit-needs-person, kernel.unknown-currency, kernel.forbidden
   */
  async execute(actor: Actor, { limit, note }: ProposeRefundLimitInput): Promise<void> {
    authorise(actor, SET_REFUND_LIMITS);
    if (actor.kind !== 'staff') throw refundLimitNeedsPerson();
    const { minor, currency } = Money.fromJson(limit);
    if (minor < 0n) throw refundNothing();
    await this.transactions.run(async (tx) => {
      const [present] = await tx.query<{ amount: string }[]>(
        'SELECT amount::text FROM payments.refund_limit WHERE legal_entity = $1 AND currency = $2',
        [LEGAL_ENTITY, currency],
      );
      if (present?.amount === minor.toString()) throw refundLimitSame();
      const kept = await tx.query<unknown[]>(PROPOSE, [
        ...[LEGAL_ENTITY, currency, minor.toString(), note.trim(), actor.userId, this.clock.now()],
      ]);
      if (kept.length === 0) throw refundLimitProposed();
      await this.audit.record(tx, actor, {
        action: 'payments.refund-limit-proposed',
        subject: { kind: 'legal-entity', id: LEGAL_ENTITY },
        data: { currency, amount: minor.toString() },
      });
    });
  }
}

const PROPOSE = `
  INSERT INTO payments.refund_limit_proposal AS p (legal_entity, currency, amount, note, proposed_by, proposed_at)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (legal_entity, currency) DO UPDATE SET amount = $3, note = $4, proposed_at = $6
    WHERE p.proposed_by = $5
  RETURNING p.currency`;
