import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Clock, type Money } from '#libs/kernel';
import { send, type Tx } from '#platform/database';
import type { AccountCode } from '../account/accounts.js';

export interface NewDeferral {
  /** The source of the entry that put the amount aside; one deferral for each. */
  source: { kind: string; id: string };
  /** For people, such as `L-2026-00042`. */
  reference: string;
  from: AccountCode;
  to: AccountCode;
  amount: Money;
  /** ISO dates, both earned on; the same day means at once. */
  firstDay: string;
  lastDay: string;
}

/** Has an amount earned day by day, in the caller's transaction: one statement. */
@Injectable()
export class Defer {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async within(tx: Tx, deferral: NewDeferral): Promise<void> {
    const { source, reference, from, to, amount, firstDay, lastDay } = deferral;
    if (amount.minor <= 0n) return;
    await send(
      tx,
      `INSERT INTO ledger.deferral (id, source_kind, source_id, reference, from_account, to_account, amount, currency,
         first_day, last_day, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[newId(), source.kind, source.id, reference, from, to, amount.minor.toString(), amount.currency],
        ...[firstDay, lastDay, this.clock.now()],
      ],
    );
  }
}
