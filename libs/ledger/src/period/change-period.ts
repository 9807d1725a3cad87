import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, staffName, type Actor, type Clock } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { isDay } from '../day-range.js';
import {
  badRange,
  periodConflict,
  periodNeedsAnother,
  periodNeedsReason,
  periodNotEarned,
  periodNotOver,
  periodOutOfOrder,
} from '../ledger.errors.js';
import { CHANGE_PERIOD } from '../ledger.permissions.js';
import { NEEDS_REASON, statesOf, type PeriodState, type PeriodStep } from './period.states.js';

export interface ChangePeriodInput {
  /** `2026-10` */
  month: string;
  step: PeriodStep;
  reason?: string;
}

/** Takes a step of a month: asks to close it or to open it again, refuses, or confirms what another asked for. */
@Injectable()
export class ChangePeriod {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws ledger.period-state-conflict, ledger.period-not-over, ledger.period-out-of-order, ledger.period-needs-another,
   * ledger.period-needs-reason, ledger.period-not-earned, ledger.bad-range
   */
  async execute(actor: Actor, input: ChangePeriodInput): Promise<{ month: string; state: PeriodState }> {
    authorise(actor, CHANGE_PERIOD);
    const month = `${input.month}-01`;
    if (!isDay(month)) throw badRange();
    const reason = input.reason?.trim() ?? '';
    if (NEEDS_REASON.includes(input.step) && reason === '') throw periodNeedsReason();
    const { from, to } = statesOf(input.step);
    if (to === 'closing' && !this.isOver(month)) throw periodNotOver();
    return this.transactions.run(async (tx) => {
      await this.takeStep(tx, actor, { ...{ month, from, to }, reason: reason === '' ? null : reason });
      if (to === 'closed' && from === 'closing') await assertEarned(tx, month);
      const subject = { kind: 'ledger-period', id: input.month };
      await this.audit.record(tx, actor, { action: 'ledger.period-changed', subject, data: { from, to } });
      return { month: input.month, state: to };
    });
  }

  private isOver(month: string): boolean {
    const end = new Date(`${month}T00:00:00Z`);
    end.setUTCMonth(end.getUTCMonth() + 1);
    return end <= this.clock.now();
  }

  private async takeStep(
    tx: Tx,
    actor: Actor,
    step: { month: string; from: PeriodState; to: PeriodState; reason: string | null },
  ): Promise<void> {
    try {
      await tx.query(
        `INSERT INTO ledger.period_history (month, from_state, to_state, actor_id, actor_name, reason, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [step.month, step.from, step.to, actorRef(actor).id, staffName(actor), step.reason, this.clock.now()],
      );
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

const REFUSALS: Readonly<Record<string, () => Error>> = {
  period_state: () => periodConflict('in another state'),
  period_in_order: periodOutOfOrder,
  period_is_over: periodNotOver,
  period_four_eyes: periodNeedsAnother,
  period_reason: periodNeedsReason,
};

const refusalOf = (error: unknown): unknown => REFUSALS[brokenConstraint(error) ?? '']?.() ?? error;

/** A month is closed with all its revenue in it. */
async function assertEarned(tx: Tx, month: string): Promise<void> {
  const [row] = await tx.query<{ behind: boolean }[]>(
    `SELECT EXISTS (SELECT FROM ledger.deferral WHERE due_on < $1::date + interval '1 month')
       AND NOT EXISTS (SELECT FROM ledger.recognition_run WHERE day >= $1::date + interval '1 month' - interval '1 day')
       AS behind`,
    [month],
  );
  if (row?.behind) throw periodNotEarned();
}
