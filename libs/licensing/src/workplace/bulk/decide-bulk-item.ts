import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock, type StaffActor, type StaffRole } from '#libs/kernel';
import { Reads, Transactions, type Tx } from '#platform/database';
import type { JobContext, JobHandler } from '#platform/jobs';
import { DecideRequest } from '../../decision/decide-request.js';
import type { BulkDecisionKind, BulkOutcome, BulkProblem } from './bulk-view.js';
import { bulkTrouble } from '../workplace.errors.js';
import { DecideBulkItemJob, type BulkItemRef } from './bulk.events.js';
import { problemOf } from './check-bulk.js';

interface Item {
  reference: string;
  decision_id: string;
  decision: BulkDecisionKind;
  reason_code: string | null;
  note: string | null;
  user_id: string | null;
  email: string | null;
  name: string | null;
  roles: StaffRole[] | null;
}

interface Settled {
  outcome: BulkOutcome;
  problem?: BulkProblem;
}

/**
 * Decides one request of a bulk decision. It is claimed first, and from then on cannot be undone; the decision has its own
 * transaction and an id that was given to it before, so that a second run of the job finds the first one's. No connection
 * is held while another is needed.
 */
@Injectable()
export class DecideBulkItem implements JobHandler<BulkItemRef> {
  readonly job = DecideBulkItemJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly decideRequest: DecideRequest,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle(ref: BulkItemRef, { attempt, maxAttempts }: JobContext): Promise<void> {
    try {
      const now = this.clock.now();
      const item = await this.transactions.run((tx) => claim(tx, ref, now));
      if (item) await this.keep(ref, await this.settle(item));
    } catch (error) {
      // A failure of ours: after the last try the person is told, who may try again.
      if (attempt >= maxAttempts) await this.keep(ref, { outcome: 'failed', problem: problemOf(bulkTrouble()) });
      throw error;
    }
  }

  private async keep({ bulkId, position }: BulkItemRef, { outcome, problem }: Settled): Promise<void> {
    await this.transactions.run((tx) =>
      tx.query(
        `UPDATE licensing.bulk_decision_item SET outcome = $3, code = $4, message = $5, next_step = $6, settled_at = $7
          WHERE bulk_id = $1 AND position = $2 AND outcome = 'waiting'`,
        [bulkId, position, outcome, ...problemColumns(problem), this.clock.now()],
      ),
    );
  }

  private async settle(item: Item): Promise<Settled> {
    const { reference, decision, decision_id: decisionId, reason_code: reasonCode, note } = item;
    const before = await this.decided(decisionId);
    if (before) return before;
    try {
      const said = { ...(reasonCode === null ? {} : { reasonCode }), ...(note === null ? {} : { note }) };
      const input = { reference, decision, decisionId, ...said };
      const { secondReasons } = await this.decideRequest.execute(reviewerOf(item), input);
      return { outcome: secondReasons.length > 0 ? 'second' : 'done' };
    } catch (error) {
      // Another run of this very job may have been quicker.
      return (await this.decided(decisionId)) ?? { outcome: 'failed', problem: problemOf(error) };
    }
  }

  private async decided(decisionId: string): Promise<Settled | undefined> {
    const row = await this.reads.one<{ second: boolean }>(
      `SELECT second_reasons <> '[]'::jsonb AS second FROM licensing.decision WHERE id = $1`,
      [decisionId],
    );
    return row && { outcome: row.second ? 'second' : 'done' };
  }
}

const problemColumns = (problem: BulkProblem | undefined) =>
  [problem?.code ?? null, problem?.message ?? null, problem?.nextStep ?? null] as const;

async function claim(tx: Tx, { bulkId, position }: BulkItemRef, now: Date): Promise<Item | undefined> {
  const [, claimed] = await tx.query<[unknown[], number]>(
    `UPDATE licensing.bulk_decision_item SET claimed_at = coalesce(claimed_at, $3)
      WHERE bulk_id = $1 AND position = $2 AND outcome = 'waiting' RETURNING position`,
    [bulkId, position, now],
  );
  if (claimed === 0) return undefined;
  const [item] = await tx.query<Item[]>(ITEM_SQL, [bulkId, position]);
  return item;
}

/** With who decides as they are now: whoever has left the desk meanwhile decides nothing. */
const ITEM_SQL = `
  SELECT i.reference, i.decision_id, b.decision, b.reason_code, b.note, s.user_id, s.email, s.name, s.roles
  FROM licensing.bulk_decision_item i
  JOIN licensing.bulk_decision b ON b.id = i.bulk_id
  LEFT JOIN identity.v_staff s ON s.user_id::text = b.staff_id AND s.active
  WHERE i.bulk_id = $1 AND i.position = $2`;

function reviewerOf({ user_id: userId, email, name, roles }: Item): StaffActor {
  if (userId === null || email === null || name === null || roles === null) {
    throw new DomainError('licensing.reviewer-gone', 'Whoever began this does not work at the desk any more.', {
      kind: 'forbidden',
      nextStep: 'Decide this request on its own page.',
    });
  }
  return { kind: 'staff', userId, email, name, roles };
}
