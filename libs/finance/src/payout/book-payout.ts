import { Injectable } from '@nestjs/common';
import { systemActor } from '#libs/kernel';
import { entrySentence, movement, PostEntry, ReverseEntry, type NewEntry } from '#libs/ledger';
import type { PayoutSnapshot } from '#libs/payments';
import type { Tx } from '#platform/database';

const ACTOR = systemActor('job:sync-payout');

/** Sources of a payout's entries: sent, and arrived. */
export const sentSource = (id: string) => ({ kind: 'payout', id });
export const arrivedSource = (id: string) => ({ kind: 'payout', id: `${id}:arrived` });

/** A payout in the books: from the provider's balance onto its way, from there to the bank; and back when it fails. */
@Injectable()
export class BookPayout {
  constructor(
    private readonly ledger: PostEntry,
    private readonly reversals: ReverseEntry,
  ) {}

  /** Books what is not booked yet; the caller holds the payout's row. */
  async within(tx: Tx, id: string, payout: PayoutSnapshot): Promise<void> {
    const booked = await tx.query<{ source_id: string; entry_id: string; is_reversed: boolean }[]>(
      `SELECT DISTINCT p.source_id, p.entry_id,
         EXISTS (SELECT FROM ledger.v_posting r WHERE r.reverses_id = p.entry_id) AS is_reversed
       FROM ledger.v_posting p WHERE p.source_kind = 'payout' AND p.source_id = ANY($1)`,
      [[sentSource(id).id, arrivedSource(id).id]],
    );
    if (payout.state === 'failed') {
      for (const { entry_id: entryId, is_reversed: isReversed } of booked) {
        const reason = `Payout ${payout.id} failed${payout.failure ? ` (${payout.failure})` : ''}`;
        if (!isReversed) await this.reversals.within(tx, ACTOR, { entryId, reason });
      }
      return;
    }
    const known = new Set(booked.map((entry) => entry.source_id));
    const due = payoutEntries(id, payout).filter(({ source }) => !known.has(source.id));
    if (due.length > 0) await this.ledger.within(tx, ...due);
  }
}

/** A payout of nothing moves nothing; a negative one draws from the bank. */
export function payoutEntries(id: string, { id: name, state, amount, madeAt, arrivesAt }: PayoutSnapshot): NewEntry[] {
  if (amount.isZero) return [];
  const sent: NewEntry = {
    source: sentSource(id),
    description: entrySentence('payout-sent', { payout: name }),
    occurredAt: madeAt,
    postings: movement('payouts-in-transit', 'stripe', amount),
  };
  const arrived: NewEntry = {
    source: arrivedSource(id),
    description: entrySentence('payout-arrived', { payout: name }),
    occurredAt: arrivesAt,
    postings: movement('bank', 'payouts-in-transit', amount),
  };
  return state === 'paid' ? [sent, arrived] : [sent];
}
