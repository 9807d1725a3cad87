import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, Money, type Actor, type Clock, type MoneyJson } from '#libs/kernel';
import { Reads } from '#platform/database';
import { statementNotFound } from './statement.errors.js';
import { READ_STATEMENTS } from './statement.permissions.js';

export const STATEMENT_STATES = ['draft', 'issued', 'paid'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** A statement, or what would be one. */
export interface StatementItem {
  /** null while it is a draft. */
  id: string | null;
  number: string | null;
  state: StatementState;
  titleId: string;
  titleName: string;
  contributorName: string;
  amount: MoneyJson;
  /** How many shares it is made of. */
  shares: number;
  issuedAt: string | null;
  paidOn: string | null;
  /** A draft of a month that is over, with something to pay. */
  mayIssue: boolean;
}

export interface StatementMonth {
  /** `2026-10` */
  month: string;
  /** Those in which something was earned or stated, the newest first. */
  months: string[];
  isOver: boolean;
  items: StatementItem[];
}

/** One share, as a line of a statement. */
export interface StatementLine {
  id: string;
  /** ISO date. */
  earnedOn: string;
  licenceReference: string;
  reference: string;
  headline: string;
  /** `text`, `image` ... */
  kind: string;
  base: MoneyJson;
  /** Hundredths of a percent. */
  shareBasisPoints: number;
  amount: MoneyJson;
  /** `sale`, or what took it back. */
  because: string;
  entryId: string;
}

export interface StatementDetail extends StatementItem {
  month: string;
  lines: StatementLine[];
  issuedByName: string | null;
  paidByName: string | null;
  paymentReference: string | null;
  paidEntryId: string | null;
}

export interface DraftKey {
  titleId: string;
  contributorName: string;
  currency: string;
  month: string;
}

/** Contributors' statements of a month: issued ones, and what is not stated yet. */
@Injectable()
export class StatementsQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The last month that is over when none is given. */
  async ofMonth(actor: Actor, input: { month?: string }): Promise<StatementMonth> {
    authorise(actor, READ_STATEMENTS);
    const month = input.month ?? this.lastMonth();
    const isOver = month < this.thisMonth();
    const [months, rows] = await Promise.all([
      this.reads.query<{ month: string }>(MONTHS),
      this.reads.query<ItemRow>(OF_MONTH, [`${month}-01`]),
    ]);
    return { month, months: months.map((row) => row.month), isOver, items: rows.map((row) => toItem(row, isOver)) };
  }

  /** @throws finance.statement-not-found */
  async issued(actor: Actor, id: string): Promise<StatementDetail> {
    authorise(actor, READ_STATEMENTS);
    const row = isId(id) ? await this.reads.one<DetailRow>(ISSUED, [id]) : undefined;
    if (!row) throw statementNotFound();
    const lines = await this.reads.query<LineRow>(LINES('l.statement_id = $1'), [id]);
    return {
      ...toItem(row, true),
      ...{ month: row.month, lines: lines.map(toLine), issuedByName: row.issued_by_name },
      ...{ paidByName: row.paid_by_name, paymentReference: row.payment_reference, paidEntryId: row.paid_entry_id },
    };
  }

  /** What a statement of that month would hold. @throws finance.statement-not-found when it would hold nothing */
  async draft(actor: Actor, { titleId, contributorName, currency, month }: DraftKey): Promise<StatementDetail> {
    authorise(actor, READ_STATEMENTS);
    const rows = isId(titleId)
      ? await this.reads.query<LineRow>(
          LINES(`l.share_id IS NULL AND s.title_id = $1 AND s.contributor_name = $2 AND s.currency = $3
            AND s.earned_on < ($4::date + interval '1 month')`),
          [titleId, contributorName, currency, `${month}-01`],
        )
      : [];
    const [first] = rows;
    if (!first) throw statementNotFound();
    const amount = rows.reduce((sum, row) => sum + BigInt(row.amount), 0n);
    const item = { ...first, id: null, number: null, state: 'draft' as const, amount: amount.toString() };
    return {
      ...toItem({ ...item, shares: rows.length, issued_at: null, paid_on: null }, month < this.thisMonth()),
      ...{ month, lines: rows.map(toLine) },
      ...{ issuedByName: null, paidByName: null, paymentReference: null, paidEntryId: null },
    };
  }

  /** Issued and not paid, for the bank. */
  async payable(actor: Actor): Promise<StatementItem[]> {
    authorise(actor, READ_STATEMENTS);
    const rows = await this.reads.query<ItemRow>(`${ISSUED_ITEMS} WHERE s.state = 'issued' ORDER BY s.number`);
    return rows.map((row) => toItem(row, true));
  }

  private thisMonth(): string {
    return this.clock.now().toISOString().slice(0, 7);
  }

  private lastMonth(): string {
    const now = this.clock.now();
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
  }
}

interface ItemRow {
  id: string | null;
  number: string | null;
  state: StatementState;
  title_id: string;
  title_name: string;
  contributor_name: string;
  currency: string;
  amount: string;
  shares: number;
  issued_at: Date | null;
  paid_on: string | null;
}

interface DetailRow extends ItemRow {
  month: string;
  issued_by_name: string;
  paid_by_name: string | null;
  payment_reference: string | null;
  paid_entry_id: string | null;
}

interface LineRow {
  share_id: string;
  earned_on: string;
  licence_reference: string;
  reference: string;
  headline: string;
  kind: string;
  base: string;
  share_bps: number;
  amount: string;
  currency: string;
  source_kind: string;
  entry_id: string;
  title_id: string;
  title_name: string;
  contributor_name: string;
}

const MONTHS = `
  SELECT DISTINCT to_char(earned_on, 'YYYY-MM') AS month FROM finance.contributor_share
  UNION SELECT to_char(month, 'YYYY-MM') FROM finance.statement ORDER BY 1 DESC LIMIT 36`;

const ISSUED_ITEMS = `
  SELECT s.id, s.number, s.state, s.title_id, s.title_name, s.contributor_name, s.currency, s.amount::text,
    (SELECT count(*)::int FROM finance.statement_line l WHERE l.statement_id = s.id) AS shares, s.issued_at,
    s.paid_on::text
  FROM finance.statement s`;

const OF_MONTH = `
  SELECT * FROM (
    ${ISSUED_ITEMS} WHERE s.month = $1::date
    UNION ALL
    SELECT NULL, NULL, 'draft', s.title_id, max(s.title_name), s.contributor_name, s.currency, sum(s.amount)::text,
      count(*)::int, NULL, NULL
    FROM finance.contributor_share s
    WHERE s.earned_on < ($1::date + interval '1 month')
      AND NOT EXISTS (SELECT FROM finance.statement_line l WHERE l.share_id = s.id)
    GROUP BY s.title_id, s.contributor_name, s.currency
  ) every ORDER BY contributor_name, currency, state`;

const ISSUED = `
  SELECT i.*, to_char(d.month, 'YYYY-MM') AS month, d.issued_by_name, d.paid_by_name, d.payment_reference, d.paid_entry_id
  FROM (${ISSUED_ITEMS}) i JOIN finance.statement d ON d.id = i.id WHERE i.id = $1`;

const LINES = (condition: string): string => `
  SELECT s.id AS share_id, s.earned_on::text, a.licence_reference, a.reference, s.headline, s.kind, s.base::text,
    s.share_bps, s.amount::text, s.currency, s.source_kind, s.entry_id, s.title_id, s.title_name, s.contributor_name
  FROM finance.contributor_share s
  JOIN finance.sale a ON a.request_id = s.request_id
  LEFT JOIN finance.statement_line l ON l.share_id = s.id
  WHERE ${condition} ORDER BY s.earned_on, a.licence_reference, s.id`;

const toItem = (row: ItemRow, isOver: boolean): StatementItem => ({
  ...{ id: row.id, number: row.number, state: row.state, titleId: row.title_id, titleName: row.title_name },
  ...{ contributorName: row.contributor_name, amount: Money.of(BigInt(row.amount), row.currency).toJSON() },
  ...{ shares: row.shares, issuedAt: row.issued_at?.toISOString() ?? null, paidOn: row.paid_on },
  mayIssue: row.state === 'draft' && isOver && BigInt(row.amount) > 0n,
});

function toLine(row: LineRow): StatementLine {
  const money = (minor: string): MoneyJson => Money.of(BigInt(minor), row.currency).toJSON();
  return {
    ...{ id: row.share_id, earnedOn: row.earned_on, licenceReference: row.licence_reference },
    ...{ reference: row.reference, headline: row.headline, kind: row.kind, base: money(row.base) },
    ...{ shareBasisPoints: row.share_bps, amount: money(row.amount), because: row.source_kind, entryId: row.entry_id },
  };
}
