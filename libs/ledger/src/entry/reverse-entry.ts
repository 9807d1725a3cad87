import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { alreadyPosted, entryNotFound } from '../ledger.errors.js';
import { REVERSE_ENTRY } from '../ledger.permissions.js';

/** Corrects an entry by its opposite; the entry itself stays as it was written. At most once for each. */
@Injectable()
export class ReverseEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ledger.entry-not-found, ledger.already-posted */
  async execute(actor: Actor, input: { entryId: string; reason: string }): Promise<{ entryId: string }> {
    authorise(actor, REVERSE_ENTRY);
    return this.transactions.run((tx) => this.within(tx, actor, input));
  }

  async within(tx: Tx, actor: Actor, input: { entryId: string; reason: string }): Promise<{ entryId: string }> {
    const id = newId();
    const [written] = await insertReversal(tx, id, input, this.clock.now());
    if (!written) throw entryNotFound();
    await tx.query(
      `INSERT INTO ledger.posting (entry_id, account, amount, currency)
       SELECT $1, account, -amount, currency FROM ledger.posting WHERE entry_id = $2 ORDER BY id`,
      [id, input.entryId],
    );
    await this.audit.record(tx, actor, {
      action: 'ledger.entry-reversed',
      subject: { kind: 'ledger-entry', id: input.entryId },
      data: { by: id },
    });
    return { entryId: id };
  }
}

async function insertReversal(
  tx: Tx,
  id: string,
  input: { entryId: string; reason: string },
  now: Date,
): Promise<{ id: string }[]> {
  try {
    return await tx.query<{ id: string }[]>(
      `INSERT INTO ledger.entry (id, source_kind, source_id, reverses_id, description, occurred_at, posted_at)
       SELECT $1, 'reversal', id::text, id, $3, $4, $4 FROM ledger.entry WHERE id = $2 RETURNING id`,
      [id, input.entryId, `Reversal: ${input.reason}`, now],
    );
  } catch (error) {
    if (brokenConstraint(error) === undefined) throw error;
    throw alreadyPosted('The reversal of entry', input.entryId);
  }
}
