import { Injectable } from '@nestjs/common';
import { authorise, type Actor, type MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import { READ_PAYMENTS } from '../payments.permissions.js';

/** Above it a refund needs a second person. */
export interface RefundLimit {
  legalEntity: string;
  currency: string;
  /** null where there is none yet: every refund needs two. */
  amount: MoneyJson | null;
  /** By name; null for what came with the house. */
  setBy: string | null;
  setAt: string | null;
  /** Another one, which a second person has to approve. */
  proposal: { amount: MoneyJson; note: string; by: string | null; isOwn: boolean; at: string } | null;
}

interface Row {
  legal_entity: string;
  currency: string;
  amount: string | null;
  set_by: string | null;
  set_at: Date | null;
  proposed: string | null;
  note: string;
  by: string | null;
  proposed_by: string | null;
  at: Date;
}

/** The limits are data: one for each currency. A currency without one always needs two. */
@Injectable()
export class RefundLimitsQuery {
  constructor(private readonly reads: Reads) {}

  /** By currency. @throws kernel.forbidden */
  async list(actor: Actor): Promise<RefundLimit[]> {
    authorise(actor, READ_PAYMENTS);
    const me = actor.kind === 'staff' ? actor.userId : null;
    return (await this.reads.query<Row>(SQL)).map((row) => ({
      ...{ legalEntity: row.legal_entity, currency: row.currency, setBy: row.set_by },
      amount: row.amount === null ? null : { amount: row.amount, currency: row.currency },
      setAt: row.set_at?.toISOString() ?? null,
      proposal:
        row.proposed === null
          ? null
          : {
              ...{ amount: { amount: row.proposed, currency: row.currency }, note: row.note, by: row.by },
              ...{ isOwn: row.proposed_by === me, at: row.at.toISOString() },
            },
    }));
  }
}

const SQL = `
  SELECT legal_entity, currency, l.amount::text, s.name AS set_by, CASE WHEN l.set_by IS NOT NULL THEN l.set_at END AS set_at,
    p.amount::text AS proposed, p.note, p.proposed_by::text, b.name AS by, p.proposed_at AS at
  FROM payments.refund_limit l FULL JOIN payments.refund_limit_proposal p USING (legal_entity, currency)
  LEFT JOIN identity.v_staff s ON s.user_id = l.set_by
  LEFT JOIN identity.v_staff b ON b.user_id = p.proposed_by
  ORDER BY 1, 2`;
