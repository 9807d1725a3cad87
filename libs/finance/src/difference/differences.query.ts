import { Injectable } from '@nestjs/common';
import { authorise, isId, Money, type Actor, type MoneyJson } from '#libs/kernel';
import { EntryQuery, type EntryView } from '#libs/ledger';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { differenceNotFound } from '../finance.errors.js';
import { READ_RECONCILIATION } from '../finance.permissions.js';
import type { DifferenceState } from './difference.states.js';
import type { DifferenceKind, DifferenceReason, ResolvingAccount } from './explain-difference.js';

export interface DifferenceListItem {
  id: string;
  state: DifferenceState;
  kind: DifferenceKind;
  reason: DifferenceReason;
  /** The provider's id of the charge, refund, dispute or payout. */
  objectId: string;
  /** By how much the provider's balance moved, and by how much our books did. */
  atProvider: MoneyJson;
  inBooks: MoneyJson;
  off: MoneyJson;
  /** The account against which it is proposed to book it. */
  proposal: ResolvingAccount;
  payoutId: string | null;
  /** The attempt. */
  paymentId: string | null;
  reference: string | null;
  note: string | null;
  closedBy: string | null;
  foundAt: string;
  closedAt: string | null;
}

export interface DifferenceDetail extends DifferenceListItem {
  /** What the provider has of this object. */
  movements: { id: string; kind: string; amount: MoneyJson; fee: MoneyJson; net: MoneyJson; occurredAt: string }[];
  /** What our books have of it, the difference's own entry too. */
  entries: EntryView[];
}

interface Row {
  id: string;
  mode: string;
  object_id: string;
  kind: DifferenceKind;
  reason: DifferenceReason;
  state: DifferenceState;
  currency: string;
  at_provider: string;
  in_books: string;
  off: string;
  proposal: ResolvingAccount;
  payout_id: string | null;
  payment_id: string | null;
  reference: string | null;
  note: string | null;
  closed_by_name: string | null;
  found_at: Date;
  closed_at: Date | null;
}

/** Finance's work list. */
@Injectable()
export class DifferencesQuery {
  constructor(
    private readonly reads: Reads,
    private readonly ledger: EntryQuery,
  ) {}

  /** The newest first. @throws database.bad-cursor */
  async list(
    actor: Actor,
    input: { state?: DifferenceState; payoutId?: string; cursor?: string; limit?: number },
  ): Promise<Page<DifferenceListItem>> {
    authorise(actor, READ_RECONCILIATION);
    const limit = pageSize(input.limit);
    const [after] = decodeCursor(input.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<Row>(
      `SELECT * FROM finance.difference
       WHERE ($1::text IS NULL OR state = $1) AND ($2::uuid IS NULL OR payout_id = $2) AND ($3::uuid IS NULL OR id < $3)
       ORDER BY id DESC LIMIT $4`,
      [input.state ?? null, input.payoutId ?? null, after ?? null, limit + 1],
    );
    return toPage(rows.map(toItem), limit, (item) => [item.id]);
  }

  /** @throws finance.difference-not-found */
  async detail(actor: Actor, id: string): Promise<DifferenceDetail> {
    authorise(actor, READ_RECONCILIATION);
    const row = isId(id)
      ? await this.reads.one<Row>('SELECT * FROM finance.difference WHERE id = $1', [id])
      : undefined;
    if (!row) throw differenceNotFound();
    const [movements, sources] = await Promise.all([this.movements(row), this.sources(row)]);
    return { ...toItem(row), movements, entries: await this.ledger.ofSources(sources) };
  }

  private async movements(row: Row): Promise<DifferenceDetail['movements']> {
    const found = await this.reads.query<{
      provider_id: string;
      kind: string;
      amount: string;
      fee: string;
      net: string;
      occurred_at: Date;
    }>(
      `SELECT provider_id, kind, amount, fee, net, occurred_at FROM finance.movement
       WHERE mode = $1 AND object_id = $2 AND currency = $3 ORDER BY occurred_at, provider_id LIMIT 100`,
      [row.mode, row.object_id, row.currency],
    );
    const money = (minor: string): MoneyJson => Money.of(BigInt(minor), row.currency).toJSON();
    return found.map((each) => ({
      ...{ id: each.provider_id, kind: each.kind, occurredAt: each.occurred_at.toISOString() },
      ...{ amount: money(each.amount), fee: money(each.fee), net: money(each.net) },
    }));
  }

  private async sources(row: Row): Promise<{ kind: string; id: string }[]> {
    return this.reads.query(
      `SELECT source_kind AS kind, source_id AS id FROM payments.v_provider_object WHERE mode = $1 AND object_id = $2
       UNION ALL SELECT 'payout', id::text FROM finance.payout WHERE mode = $1 AND provider_id = $2
       UNION ALL SELECT 'difference', id::text FROM finance.difference
         WHERE mode = $1 AND object_id = $2 AND state = 'resolved'`,
      [row.mode, row.object_id],
    );
  }
}

function toItem(row: Row): DifferenceListItem {
  const money = (minor: string): MoneyJson => Money.of(BigInt(minor), row.currency).toJSON();
  return {
    ...{ id: row.id, state: row.state, kind: row.kind, reason: row.reason, objectId: row.object_id },
    ...{ atProvider: money(row.at_provider), inBooks: money(row.in_books), off: money(row.off) },
    ...{ proposal: row.proposal, payoutId: row.payout_id, paymentId: row.payment_id, reference: row.reference },
    ...{ note: row.note, closedBy: row.closed_by_name, foundAt: row.found_at.toISOString() },
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}
