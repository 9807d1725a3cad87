import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Reads, Transactions } from '#platform/database';
import { refundNothing } from '../payments.errors.js';
import { READ_PAYMENTS, SET_REFUND_LIMITS } from '../payments.permissions.js';
import { LEGAL_ENTITY } from '../tax/table-tax.js';

/** Above it a refund needs a second person. */
export interface RefundLimit {
  legalEntity: string;
  amount: MoneyJson;
}

/** The limits are data: one for each currency. A currency without one always needs two. */
@Injectable()
export class RefundLimits {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<RefundLimit[]> {
    authorise(actor, READ_PAYMENTS);
    const rows = await this.reads.query<{ legalEntity: string; currency: string; amount: string }>(
      `SELECT legal_entity AS "legalEntity", currency, amount::text FROM payments.refund_limit ORDER BY 1, 2`,
    );
    return rows.map(({ legalEntity, amount, currency }) => ({ legalEntity, amount: { amount, currency } }));
  }

  /** @throws payments.refund-nothing when it is negative, kernel.unknown-currency, kernel.forbidden */
  async set(actor: Actor, limit: MoneyJson): Promise<RefundLimit> {
    authorise(actor, SET_REFUND_LIMITS);
    const { minor, currency } = Money.fromJson(limit);
    if (minor < 0n) throw refundNothing();
    await this.transactions.run(async (tx) => {
      await tx.query(
        `INSERT INTO payments.refund_limit (legal_entity, currency, amount, set_by, set_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (legal_entity, currency) DO UPDATE SET amount = $3, set_by = $4, set_at = $5`,
        [LEGAL_ENTITY, currency, minor.toString(), actor.kind === 'staff' ? actor.userId : null, this.clock.now()],
      );
      await this.audit.record(tx, actor, {
        action: 'payments.refund-limit-set',
        subject: { kind: 'legal-entity', id: LEGAL_ENTITY },
        data: { currency, amount: minor.toString() },
      });
    });
    return { legalEntity: LEGAL_ENTITY, amount: { amount: minor.toString(), currency } };
  }
}
