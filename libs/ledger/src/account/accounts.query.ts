import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { READ_LEDGER } from '../ledger.permissions.js';
import type { AccountKind } from './accounts.js';

export interface AccountView {
  code: string;
  /** By which an accounting package knows it. */
  number: number;
  name: string;
  kind: AccountKind;
  /** The side on which it grows. */
  normalSide: 'debit' | 'credit';
  /** In which it has postings, in the order of the alphabet. */
  currencies: string[];
}

/** The chart of accounts, by number. */
@Injectable()
export class AccountsQuery {
  constructor(private readonly reads: Reads) {}

  async list(actor: Actor): Promise<AccountView[]> {
    authorise(actor, READ_LEDGER);
    return this.reads.query<AccountView>(`
      SELECT a.code, a.number, a.name, a.kind, a.normal_side AS "normalSide", ARRAY(
        SELECT currency::text FROM ledger.daily_total t WHERE t.account = a.code
        UNION
        SELECT p.currency::text FROM ledger.entry_to_total w JOIN ledger.posting p ON p.entry_id = w.entry_id
        WHERE p.account = a.code ORDER BY 1) AS currencies
      FROM ledger.account a ORDER BY a.number`);
  }
}
