import { Injectable } from '@nestjs/common';
import { authorise, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { AccountKind } from '../account/accounts.js';
import { READ_LEDGER } from '../ledger.permissions.js';

export interface TrialBalanceLine {
  account: string;
  name: string;
  kind: AccountKind;
  debit: MoneyJson;
  credit: MoneyJson;
  /** Debit minus credit. */
  balance: MoneyJson;
}

interface Row {
  code: string;
  name: string;
  kind: AccountKind;
  currency: string;
  debit: string;
  credit: string;
}

/** Each account's debits and credits per currency; over all accounts they are equal. */
@Injectable()
export class TrialBalanceQuery {
  constructor(private readonly reads: Reads) {}

  /** @param input.until only what occurred before this moment; everything when left out */
  async lines(actor: Actor, input: { until?: Date } = {}): Promise<TrialBalanceLine[]> {
    authorise(actor, READ_LEDGER);
    const rows = await this.reads.query<Row>(
      `SELECT a.code, a.name, a.kind, p.currency,
              coalesce(sum(p.amount) FILTER (WHERE p.amount > 0), 0)::text AS debit,
              coalesce(-sum(p.amount) FILTER (WHERE p.amount < 0), 0)::text AS credit
       FROM ledger.posting p JOIN ledger.entry e ON e.id = p.entry_id JOIN ledger.account a ON a.code = p.account
       WHERE $1::timestamptz IS NULL OR e.occurred_at < $1
       GROUP BY a.code, a.name, a.kind, p.currency ORDER BY p.currency, a.code`,
      [input.until ?? null],
    );
    return rows.map(({ code, name, kind, currency, ...sums }) => {
      const debit = Money.of(BigInt(sums.debit), currency);
      const credit = Money.of(BigInt(sums.credit), currency);
      return {
        account: code,
        name,
        kind,
        debit: debit.toJSON(),
        credit: credit.toJSON(),
        balance: debit.minus(credit).toJSON(),
      };
    });
  }
}
