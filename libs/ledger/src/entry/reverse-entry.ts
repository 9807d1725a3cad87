import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, newId, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { Events } from '#platform/jobs';
import { EndDeferral } from '../deferral/end-deferral.js';
import { EntryReversed } from '../ledger.events.js';
import { alreadyPosted, entryNotFound, notReversible, periodClosed } from '../ledger.errors.js';
import { REVERSE_ENTRY } from '../ledger.permissions.js';
import { entrySentence } from './entry-sentence.js';

/** Entries that follow from others and are taken back with them. */
const FOLLOWING = new Set(['reversal', 'recognition', 'deferral-end']);

interface ReverseInput {
  entryId: string;
  reason: string;
}

/** Corrects an entry by its opposite; the entry itself stays as it was written. At most once for each. */
@Injectable()
export class ReverseEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly deferrals: EndDeferral,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws ledger.entry-not-found, ledger.already-posted, ledger.not-reversible, ledger.period-closed */
  async execute(actor: Actor, input: ReverseInput): Promise<{ entryId: string }> {
    authorise(actor, REVERSE_ENTRY);
    if (!isId(input.entryId)) throw entryNotFound();
    return this.transactions.run((tx) => this.within(tx, actor, input));
  }

  async within(tx: Tx, actor: Actor, input: ReverseInput): Promise<{ entryId: string }> {
    const [source] = await tx.query<{ kind: string; id: string }[]>(
      'SELECT source_kind AS kind, source_id AS id FROM ledger.entry WHERE id = $1',
      [input.entryId],
    );
    if (!source) throw entryNotFound();
    if (FOLLOWING.has(source.kind)) throw notReversible();
    const id = newId();
    await insertReversal(tx, id, input, this.clock.now());
    await tx.query(
      `INSERT INTO ledger.posting (entry_id, account, amount, currency)
       SELECT $1, account, -amount, currency FROM ledger.posting WHERE entry_id = $2 ORDER BY id`,
      [id, input.entryId],
    );
    await this.deferrals.within(tx, source);
    await this.events.publish(tx, EntryReversed, { entryId: input.entryId, source });
    await this.audit.record(tx, actor, {
      action: 'ledger.entry-reversed',
      subject: { kind: 'ledger-entry', id: input.entryId },
      data: { by: id },
    });
    return { entryId: id };
  }
}

async function insertReversal(tx: Tx, id: string, input: ReverseInput, now: Date): Promise<void> {
  try {
    await tx.query(
      `INSERT INTO ledger.entry (id, source_kind, source_id, reverses_id, description, occurred_at, posted_at)
       SELECT $1, 'reversal', id::text, id, $3, ledger.first_open($4), $4 FROM ledger.entry WHERE id = $2`,
      [id, input.entryId, entrySentence('reversal', { reason: input.reason }), now],
    );
  } catch (error) {
    if (brokenConstraint(error) === 'entry_in_open_period') throw periodClosed();
    if (brokenConstraint(error) === undefined) throw error;
    throw alreadyPosted('The reversal of entry', input.entryId);
  }
}
