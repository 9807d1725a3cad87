import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { EntryQuery, type EntryView } from '#libs/ledger';
import { decodeCursor, pageSize, Reads, toPage, type Page } from '#platform/database';
import { disputeNotFound } from '../payments.errors.js';
import { referencePattern } from '../finance/reference-pattern.js';
import { READ_PAYMENTS } from '../payments.permissions.js';
import { takesAnswer, type EvidenceState } from './dispute.entity.js';
import type { DisputeState } from './dispute.states.js';
import type { Evidence, EvidenceFileField } from './evidence.js';

/** A line of finance's list. */
export interface DisputeListItem {
  id: string;
  paymentId: string;
  state: DisputeState;
  /** The bank's own code, such as `fraudulent`. */
  reason: string;
  reference: string;
  licenceReference: string;
  organisation: { id: string; name: string };
  headline: string;
  amount: MoneyJson;
  fee: MoneyJson | null;
  evidenceState: EvidenceState;
  /** Until when it can be answered. */
  dueAt: string | null;
  openedAt: string;
  closedAt: string | null;
}

export interface DisputeDetail extends DisputeListItem {
  providerId: string;
  /** It can still be answered. */
  answerable: boolean;
  /** What was kept or sent; null when nobody has begun. */
  evidence: Evidence | null;
  /** What was sent with it, or is being sent. */
  files: { field: EvidenceFileField; name: string; size: number; providerId: string | null; byFinance: boolean }[];
  /** What finance has added; of its kind each goes instead of the house's. */
  uploads: { field: EvidenceFileField; name: string; size: number; by: string | null; at: string }[];
  evidenceFailure: string | null;
  sentAt: string | null;
  history: { step: string; by: { kind: string; name: string | null }; at: string }[];
  entries: EntryView[];
}

interface Row {
  id: string;
  payment_id: string;
  provider_id: string;
  state: DisputeState;
  reason: string;
  reference: string;
  licence_reference: string;
  organisation_id: string;
  organisation_name: string;
  headline: string;
  currency: string;
  amount: string;
  fee_currency: string | null;
  fee_amount: string | null;
  evidence: Evidence | null;
  evidence_state: EvidenceState;
  evidence_failure: string | null;
  sent_at: Date | null;
  due_at: Date | null;
  opened_at: Date;
  closed_at: Date | null;
}

const SELECT = `
  SELECT d.id, d.payment_id, d.provider_id, d.state, d.reason, a.reference, a.licence_reference, a.organisation_id,
    a.organisation_name, a.headline, d.currency, d.amount::text, d.fee_currency, d.fee_amount::text, d.evidence,
    d.evidence_state, d.evidence_failure, d.sent_at, d.due_at, d.opened_at, d.closed_at
  FROM payments.dispute d JOIN payments.v_payment a ON a.id = d.payment_id`;

/** Disputes as finance sees them. */
@Injectable()
export class DisputesQuery {
  constructor(
    private readonly reads: Reads,
    private readonly ledger: EntryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest first. @throws database.bad-cursor */
  async list(
    actor: Actor,
    input: { state?: DisputeState; reference?: string; cursor?: string; limit?: number },
  ): Promise<Page<DisputeListItem>> {
    authorise(actor, READ_PAYMENTS);
    const limit = pageSize(input.limit);
    const [after] = decodeCursor(input.cursor, 1) ?? [];
    if (after !== undefined && !isId(after)) decodeCursor('!', 1);
    const rows = await this.reads.query<Row>(
      `${SELECT}
       WHERE ($1::text IS NULL OR d.state = $1) AND ($2::text IS NULL OR a.reference LIKE $2)
         AND ($3::uuid IS NULL OR d.id < $3)
       ORDER BY d.id DESC LIMIT $4`,
      [input.state ?? null, referencePattern(input.reference), after ?? null, limit + 1],
    );
    return toPage(rows.map(toItem), limit, (item) => [item.id]);
  }

  /** @throws payments.dispute-not-found */
  async detail(actor: Actor, id: string): Promise<DisputeDetail> {
    authorise(actor, READ_PAYMENTS);
    const row = isId(id) ? await this.reads.one<Row>(`${SELECT} WHERE d.id = $1`, [id]) : undefined;
    if (!row) throw disputeNotFound();
    return {
      ...toItem(row),
      providerId: row.provider_id,
      answerable: takesAnswer(
        { state: row.state, evidenceState: row.evidence_state, dueAt: row.due_at },
        this.clock.now(),
      ),
      ...{ evidence: row.evidence, evidenceFailure: row.evidence_failure, sentAt: row.sent_at?.toISOString() ?? null },
      history: await this.history(id),
      files: await this.reads.query<DisputeDetail['files'][number]>(
        `SELECT field, name, size, provider_id AS "providerId", by_finance AS "byFinance" FROM payments.dispute_file
         WHERE dispute_id = $1 ORDER BY name`,
        [id],
      ),
      uploads: await this.uploads(id),
      entries: await this.ledger.ofSources([
        ...['', '/won', '/lost'].map((end) => ({ kind: 'dispute', id: `${id}${end}` })),
        { kind: 'dispute-fee', id },
      ]),
    };
  }

  private async uploads(id: string): Promise<DisputeDetail['uploads']> {
    const rows = await this.reads.query<Omit<DisputeDetail['uploads'][number], 'at'> & { at: Date }>(
      `SELECT u.field, u.name, u.size, s.name AS by, u.added_at AS at FROM payments.dispute_upload u
       LEFT JOIN identity.v_staff s ON s.user_id = u.added_by WHERE u.dispute_id = $1 ORDER BY u.added_at, u.field`,
      [id],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  private async history(id: string): Promise<DisputeDetail['history']> {
    const rows = await this.reads.query<{ step: string; actor_kind: string; name: string | null; at: Date }>(
      `SELECT h.step, h.actor_kind, s.name, h.at FROM payments.dispute_history h
       LEFT JOIN identity.v_staff s ON s.user_id = CASE WHEN h.actor_kind = 'staff' THEN h.actor_id::uuid END
       WHERE h.dispute_id = $1 ORDER BY h.id`,
      [id],
    );
    return rows.map(({ step, actor_kind: kind, name, at }) => ({ step, by: { kind, name }, at: at.toISOString() }));
  }
}

const toItem = (row: Row): DisputeListItem => ({
  ...{ id: row.id, paymentId: row.payment_id, state: row.state, reason: row.reason, reference: row.reference },
  ...{ licenceReference: row.licence_reference, headline: row.headline, evidenceState: row.evidence_state },
  organisation: { id: row.organisation_id, name: row.organisation_name },
  amount: { amount: row.amount, currency: row.currency },
  fee:
    row.fee_amount === null || row.fee_currency === null
      ? null
      : Money.of(BigInt(row.fee_amount), row.fee_currency).toJSON(),
  dueAt: row.due_at?.toISOString() ?? null,
  ...{ openedAt: row.opened_at.toISOString(), closedAt: row.closed_at?.toISOString() ?? null },
});
