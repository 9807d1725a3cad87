import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, isId, Money, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { entrySentence, movement, PostEntry } from '#libs/ledger';
import { Audit } from '#platform/audit';
import { Transactions, type Tx } from '#platform/database';
import { COMPARE_SQL, type Unequal } from '../comparison/compare-sql.js';
import { accountNotFit, differenceChanged, differenceNotFound, differenceNotOpen } from '../finance.errors.js';
import { RESOLVE_DIFFERENCE } from '../finance.permissions.js';
import { differenceStates, type DifferenceState } from './difference.states.js';
import { RESOLVING_ACCOUNTS, type ResolvingAccount } from './explain-difference.js';

export interface ResolveDifferenceInput {
  id: string;
  /** Books it against an account, or leaves the books as they are. */
  decision: 'book' | 'accept';
  /** For `book`; the proposed one when left out. */
  account?: string;
  /** Why, in finance's own words; kept for good. */
  note: string;
}

interface Row {
  mode: string;
  object_id: string;
  state: DifferenceState;
  currency: string;
  off: string;
  proposal: ResolvingAccount;
  reference: string | null;
}

/** A person settles a difference: by an entry of its own, never by changing one. */
@Injectable()
export class ResolveDifference {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: PostEntry,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws finance.difference-not-found, finance.difference-not-open, finance.difference-changed,
   * finance.account-not-fit, kernel.forbidden
   */
  async execute(
    actor: Actor,
    input: ResolveDifferenceInput,
  ): Promise<{ state: DifferenceState; entryId: string | null }> {
    authorise(actor, RESOLVE_DIFFERENCE);
    if (actor.kind !== 'staff' || !isId(input.id)) throw differenceNotFound();
    return this.transactions.run(async (tx) => {
      const row = await lock(tx, input.id);
      await this.assertUnchanged(tx, row);
      const to = input.decision === 'book' ? 'resolved' : 'accepted';
      differenceStates.assert(row.state, to, 'staff');
      const entryId = to === 'resolved' ? await this.book(tx, row, input) : null;
      await this.write(tx, actor, { ...input, to, entryId });
      return { state: to, entryId };
    });
  }

  private async book(tx: Tx, row: Row, { id, account = row.proposal }: ResolveDifferenceInput): Promise<string> {
    if (!isFit(account)) throw accountNotFit();
    const named = row.reference ? `${row.reference}, ${row.object_id}` : row.object_id;
    const [entryId] = await this.ledger.within(tx, {
      source: { kind: 'difference', id },
      description: entrySentence('difference', { about: named }),
      occurredAt: this.clock.now(),
      postings: movement('stripe', account, Money.of(BigInt(row.off), row.currency)),
    });
    return entryId!;
  }

  /** What is booked must be what the person saw: payments go on while finance thinks. */
  private async assertUnchanged(tx: Tx, row: Row): Promise<void> {
    const unequal = await tx.query<Unequal[]>(COMPARE_SQL, [row.mode, [row.object_id], 'infinity']);
    const now = unequal.find(({ currency }) => currency === row.currency);
    if (!now || BigInt(now.atProvider) - BigInt(now.inBooks) !== BigInt(row.off)) throw differenceChanged();
  }

  private async write(
    tx: Tx,
    actor: StaffActor,
    { id, note, to, entryId }: ResolveDifferenceInput & { to: DifferenceState; entryId: string | null },
  ): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `UPDATE finance.difference SET state = $2, note = $3, closed_by = $4, closed_by_name = $5, entry_id = $6,
         closed_at = $7 WHERE id = $1`,
      [id, to, note, actor.userId, actor.name, entryId, now],
    );
    const who = actorRef(actor);
    await tx.query(
      `INSERT INTO finance.difference_history (difference_id, from_state, to_state, actor_kind, actor_id, at)
       VALUES ($1, 'open', $2, $3, $4, $5)`,
      [id, to, who.kind, who.id, now],
    );
    await this.audit.record(tx, actor, {
      action: `finance.difference-${to}`,
      subject: { kind: 'difference', id },
      data: { entryId },
    });
  }
}

async function lock(tx: Tx, id: string): Promise<Row> {
  const [row] = await tx.query<Row[]>(
    `SELECT mode, object_id, state, currency, off, proposal, reference FROM finance.difference WHERE id = $1 FOR UPDATE`,
    [id],
  );
  if (!row) throw differenceNotFound();
  if (row.state !== 'open') throw differenceNotOpen();
  return row;
}

const isFit = (account: string): account is ResolvingAccount =>
  (RESOLVING_ACCOUNTS as readonly string[]).includes(account);
