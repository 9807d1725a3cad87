import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, Money, type Actor, type Clock } from '#libs/kernel';
import { entrySentence, isDay, movement, PostEntry } from '#libs/ledger';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { statementNeedsPerson, statementNotFound, statementPaid, statementPaidInFuture } from './statement.errors.js';
import { ISSUE_STATEMENTS } from './statement.permissions.js';

export interface PayStatementInput {
  id: string;
  /** ISO date on which the bank paid it. */
  paidOn: string;
  /** The bank's or our own; empty when there is none. */
  paymentReference: string;
}

/** Marks a statement as paid and books it; the bank itself is moved by the file of payables. */
@Injectable()
export class PayStatement {
  constructor(
    private readonly transactions: Transactions,
    private readonly ledger: PostEntry,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws kernel.forbidden, finance.statement-needs-person, finance.statement-not-found, finance.statement-paid,
   * finance.statement-paid-in-future
   */
  async execute(actor: Actor, { id, paidOn, paymentReference }: PayStatementInput): Promise<void> {
    authorise(actor, ISSUE_STATEMENTS);
    if (actor.kind !== 'staff') throw statementNeedsPerson();
    const today = this.clock.now().toISOString().slice(0, 10);
    if (!isDay(paidOn) || paidOn > today) throw statementPaidInFuture();
    await this.transactions.run(async (tx) => {
      const [statement] = isId(id)
        ? await tx.query<
            { number: string; state: string; amount: string; currency: string; contributor_name: string }[]
          >(
            'SELECT number, state, amount, currency, contributor_name FROM finance.statement WHERE id = $1 FOR UPDATE',
            [id],
          )
        : [];
      if (!statement) throw statementNotFound();
      if (statement.state === 'paid') throw statementPaid();
      const { number, amount, currency, contributor_name: name } = statement;
      const [entryId] = await this.ledger.within(tx, {
        source: { kind: 'contributor-payment', id },
        description: entrySentence('statement-paid', { number, name }),
        occurredAt: new Date(`${paidOn}T12:00:00Z`),
        postings: movement('contributors-payable', 'bank', Money.of(BigInt(amount), currency)),
      });
      await tx.query(
        `UPDATE finance.statement SET state = 'paid', paid_on = $2, payment_reference = $3, paid_by = $4,
           paid_by_name = $5, paid_entry_id = $6 WHERE id = $1`,
        [id, paidOn, paymentReference || null, actor.userId, actor.name, entryId],
      );
      const subject = { kind: 'statement', id };
      await this.audit.record(tx, actor, { action: 'finance.statement-paid', subject, data: { number } });
    });
  }
}
