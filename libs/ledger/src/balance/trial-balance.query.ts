import { Injectable } from '@nestjs/common';
import { authorise, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import type { AccountKind } from '../account/accounts.js';
import { READ_LEDGER } from '../ledger.permissions.js';
import { totalsSql } from './totals-sql.js';

export interface TrialBalanceLine {
  account: string;
  number: number;
  name: string;
  kind: AccountKind;
  debit: MoneyJson;
  credit: MoneyJson;
  /** Debit minus credit. */
  balance: MoneyJson;
}

interface Row {
  code: string;
  number: number;
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

  /** @param input.on an ISO date: what occurred until the end of that day in UTC; everything when left out */
  async lines(actor: Actor, input: { on?: string } = {}): Promise<TrialBalanceLine[]> {
    authorise(actor, READ_LEDGER);
    const rows = await this.reads.query<Row>(
      `SELECT a.code, a.number, a.name, a.kind, t.currency, sum(t.debit)::text AS debit, sum(t.credit)::text AS credit
       FROM (${totalsSql('$1::date IS NULL OR day <= $1')}) t JOIN ledger.account a ON a.code = t.account
       GROUP BY a.code, t.currency ORDER BY t.currency, a.number`,
      [input.on ?? null],
    );
    return rows.map(({ code, number, name, kind, currency, ...sums }) => {
      const debit = Money.of(BigInt(sums.debit), currency);
      const credit = Money.of(BigInt(sums.credit), currency);
      return {
        ...{ account: code, number, name, kind },
        debit: debit.toJSON(),
        credit: credit.toJSON(),
        balance: debit.minus(credit).toJSON(),
      };
    });
  }
}
