import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { statementMonthOpen, statementNeedsPerson, statementNothing } from './statement.errors.js';
import { ISSUE_STATEMENTS } from './statement.permissions.js';

export interface IssueStatementInput {
  titleId: string;
  contributorName: string;
  currency: string;
  /** `2026-10` */
  month: string;
}

export interface IssuedStatement {
  id: string;
  number: string;
}

/**
 * Makes a statement of what a contributor earned until the end of a month and that stands on no other. What was taken
 * back is in it; where that is more than was earned, nothing is issued and it waits for the next.
 */
@Injectable()
export class IssueStatement {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, finance.statement-needs-person, finance.statement-month-open, finance.statement-nothing
   */
  async execute(actor: Actor, input: IssueStatementInput): Promise<IssuedStatement> {
    authorise(actor, ISSUE_STATEMENTS);
    if (actor.kind !== 'staff') throw statementNeedsPerson();
    const now = this.clock.now();
    if (input.month >= now.toISOString().slice(0, 7)) throw statementMonthOpen(input.month);
    try {
      return await this.transactions.run((tx) => this.within(tx, actor, input, now));
    } catch (error) {
      if (brokenConstraint(error) === 'statement_once') throw statementNothing();
      throw error;
    }
  }

  private async within(tx: Tx, actor: StaffActor, input: IssueStatementInput, now: Date): Promise<IssuedStatement> {
    const { titleId, contributorName, currency, month } = input;
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `statement:${titleId}:${contributorName}:${currency}`,
    ]);
    const first = `${month}-01`;
    const [open] = await tx.query<{ amount: string; title_name: string | null; ids: string[] | null }[]>(OPEN, [
      ...[titleId, contributorName, currency, first],
    ]);
    const amount = BigInt(open?.amount ?? '0');
    if (!open?.ids || amount <= 0n) throw statementNothing();
    const id = newId(now.getTime());
    const number = await nextNumber(tx, now.getUTCFullYear());
    await tx.query(
      `INSERT INTO finance.statement (id, number, title_id, title_name, contributor_name, month, currency, amount, state,
         issued_at, issued_by, issued_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'issued', $9, $10, $11)`,
      [
        ...[id, number, titleId, open.title_name, contributorName, first, currency, amount.toString()],
        ...[now, actor.userId, actor.name],
      ],
    );
    await tx.query(
      'INSERT INTO finance.statement_line (share_id, statement_id) SELECT share, $1 FROM unnest($2::uuid[]) AS share',
      [id, open.ids],
    );
    const subject = { kind: 'statement', id };
    await this.audit.record(tx, actor, { action: 'finance.statement-issued', subject, data: { number } });
    return { id, number };
  }
}

/** Gap-free within a year: the row is held until the transaction ends. */
async function nextNumber(tx: Tx, year: number): Promise<string> {
  const [row] = await tx.query<{ place: number }[]>(
    `INSERT INTO finance.statement_counter AS c (year, next) VALUES ($1, 2)
     ON CONFLICT (year) DO UPDATE SET next = c.next + 1 RETURNING next - 1 AS place`,
    [year],
  );
  return `S-${year}-${String(row?.place ?? 0).padStart(5, '0')}`;
}

const OPEN = `
  SELECT coalesce(sum(s.amount), 0)::text AS amount, max(s.title_name) AS title_name, array_agg(s.id) AS ids
  FROM finance.contributor_share s
  WHERE s.title_id = $1 AND s.contributor_name = $2 AND s.currency = $3
    AND s.earned_on < ($4::date + interval '1 month')
    AND NOT EXISTS (SELECT FROM finance.statement_line l WHERE l.share_id = s.id)`;
