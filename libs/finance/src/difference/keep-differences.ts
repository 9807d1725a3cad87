import { Inject, Injectable } from '@nestjs/common';
import { actorRef, CLOCK, newId, systemActor, type Clock } from '#libs/kernel';
import { ProviderBalance } from '#libs/payments';
import { Transactions, type Tx } from '#platform/database';
import type { Unequal } from '../comparison/compare-sql.js';
import { explainDifference } from './explain-difference.js';

const ACTOR = actorRef(systemActor('job:compare'));

/** Keeps the list of differences true: new ones are opened, known ones brought up to date, and what is equal closes. */
@Injectable()
export class KeepDifferences {
  constructor(
    private readonly provider: ProviderBalance,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param objects all that were compared, `unequal` those of them that differ */
  async keep(objects: readonly string[], unequal: readonly Unequal[]): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.closeGone(tx, objects, unequal);
      if (unequal.length > 0) await this.open(tx, unequal);
    });
  }

  private async closeGone(tx: Tx, objects: readonly string[], unequal: readonly Unequal[]): Promise<void> {
    await tx.query(
      `WITH gone AS (
         UPDATE finance.difference d SET state = 'gone', closed_at = $3
         WHERE d.mode = $1 AND d.state = 'open' AND d.object_id = ANY($2) AND NOT EXISTS (
           SELECT FROM unnest($4::text[], $5::text[]) AS u (object_id, currency)
           WHERE u.object_id = d.object_id AND u.currency = d.currency)
         RETURNING d.id
       )
       INSERT INTO finance.difference_history (difference_id, from_state, to_state, actor_kind, actor_id, at)
       SELECT id, 'open', 'gone', $6, $7, $3 FROM gone`,
      [
        ...[this.provider.mode, objects, this.clock.now(), unequal.map(({ objectId }) => objectId)],
        ...[unequal.map(({ currency }) => currency), ACTOR.kind, ACTOR.id],
      ],
    );
  }

  private async open(tx: Tx, unequal: readonly Unequal[]): Promise<void> {
    const found = unequal.map((row) => ({ ...row, ...explained(row) }));
    const column = (name: keyof (typeof found)[number]) => found.map((row) => row[name]);
    await tx.query(OPEN_SQL, [
      ...[this.provider.mode, this.clock.now(), found.map(() => newId()), column('objectId'), column('kind')],
      ...[column('reason'), column('currency'), column('atProvider'), column('inBooks'), column('proposal')],
      ...[column('payoutId'), column('paymentId'), column('reference'), ACTOR.kind, ACTOR.id],
    ]);
  }
}

const explained = (row: Unequal): ReturnType<typeof explainDifference> =>
  explainDifference({
    ...row,
    atProvider: BigInt(row.atProvider),
    inBooks: BigInt(row.inBooks),
    fee: BigInt(row.fee),
  });

const OPEN_SQL = `
  WITH kept AS (
    INSERT INTO finance.difference (id, mode, object_id, kind, reason, state, currency, at_provider, in_books, proposal,
      payout_id, payment_id, reference, found_at, seen_at)
    SELECT d.id, $1, d.object_id, d.kind, d.reason, 'open', d.currency, d.at_provider, d.in_books, d.proposal,
      d.payout_id, d.payment_id, d.reference, $2, $2
    FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::text[],
      $11::uuid[], $12::uuid[], $13::text[])
      AS d (id, object_id, kind, reason, currency, at_provider, in_books, proposal, payout_id, payment_id, reference)
    ON CONFLICT (mode, object_id, currency) WHERE state = 'open' DO UPDATE SET
      kind = EXCLUDED.kind, reason = EXCLUDED.reason, at_provider = EXCLUDED.at_provider,
      in_books = EXCLUDED.in_books, proposal = EXCLUDED.proposal,
      payout_id = coalesce(EXCLUDED.payout_id, difference.payout_id), payment_id = EXCLUDED.payment_id,
      reference = EXCLUDED.reference, seen_at = EXCLUDED.seen_at
    RETURNING id, found_at
  )
  INSERT INTO finance.difference_history (difference_id, from_state, to_state, actor_kind, actor_id, at)
  SELECT id, NULL, 'open', $14, $15, $2 FROM kept WHERE id = ANY($3)`;
