import { Inject, Injectable } from '@nestjs/common';
import { actorRef, authorise, CLOCK, type Actor, type Clock } from '#libs/kernel';
import { Reads } from '#platform/database';
import { READ_LEDGER } from '../ledger.permissions.js';
import type { PeriodState, PeriodStep } from './period.states.js';

export interface PeriodHistory {
  from: PeriodState;
  to: PeriodState;
  /** The name of who took the step. */
  by: string | null;
  reason: string | null;
  /** ISO 8601. */
  at: string;
}

export interface PeriodView {
  /** `2026-10` */
  month: string;
  state: PeriodState;
  /** What this person may do with it now. */
  steps: PeriodStep[];
  /** Somebody else has to confirm: this person asked. */
  askedByYou: boolean;
  /** The first step first. */
  history: PeriodHistory[];
}

interface Row {
  month: string;
  state: PeriodState;
  asked_by: string | null;
  is_over: boolean;
  history: PeriodHistory[];
}

/** The months in which something was booked, the newest first. */
@Injectable()
export class PeriodsQuery {
  constructor(
    private readonly reads: Reads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<PeriodView[]> {
    authorise(actor, READ_LEDGER);
    const rows = await this.reads.query<Row>(SQL, [this.clock.now()]);
    const closed = rows.find(({ state }) => state === 'closed' || state === 'reopening')?.month ?? '';
    const next = rows.findLast(({ month }) => month > closed)?.month ?? '';
    const me = actorRef(actor).id;
    return rows.map((row) => ({
      month: row.month,
      state: row.state,
      steps: stepsOf(row, { next, closed, me }),
      askedByYou: row.asked_by !== null && row.asked_by === me,
      history: row.history,
    }));
  }
}

const SQL = `
  WITH months AS (
    SELECT generate_series(
      date_trunc('month', (SELECT min(occurred_on) FROM ledger.entry)::timestamp),
      date_trunc('month', $1::timestamptz AT TIME ZONE 'UTC'), interval '1 month')::date AS month
  )
  SELECT to_char(m.month, 'YYYY-MM') AS month, coalesce(p.state, 'open') AS state, p.asked_by,
    m.month + interval '1 month' <= $1::timestamptz AT TIME ZONE 'UTC' AS is_over,
    coalesce((
      SELECT json_agg(json_build_object('from', h.from_state, 'to', h.to_state, 'by', h.actor_name, 'reason', h.reason,
        'at', to_char(h.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY h.number)
      FROM ledger.period_history h WHERE h.month = m.month), '[]') AS history
  FROM months m LEFT JOIN ledger.period p ON p.month = m.month ORDER BY m.month DESC`;

function stepsOf(row: Row, { next, closed, me }: { next: string; closed: string; me: string | null }): PeriodStep[] {
  const isMine = row.asked_by === me;
  if (row.state === 'open') return row.is_over && row.month === next ? ['ask-close'] : [];
  if (row.state === 'closed') return row.month === closed ? ['ask-reopen'] : [];
  if (row.state === 'closing') return isMine ? ['refuse-close'] : ['confirm-close', 'refuse-close'];
  return isMine ? ['refuse-reopen'] : ['confirm-reopen', 'refuse-reopen'];
}
