import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, type Clock, type StaffActor, type StaffRole } from '#libs/kernel';
import { Transactions } from '#platform/database';
import type { JobHandler } from '#platform/jobs';
import { DecideRequest } from '../../decision/decide-request.js';
import type { BulkDecisionKind, BulkOutcome, BulkProblem } from './bulk-view.js';
import { DecideBulkItemJob } from './bulk.events.js';
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
  second: boolean | null;
}

interface Settled {
  outcome: BulkOutcome;
  problem?: BulkProblem;
}

/**
 * Decides one request of a bulk decision. The item's row is held meanwhile, so that undoing waits for it and then sees
 * what came of it; the decision has its own transaction and an id that was given to it before, so that a second run of the
 * job finds the first one's.
 */
@Injectable()
export class DecideBulkItem implements JobHandler<{ bulkId: string; position: number }> {
  readonly job = DecideBulkItemJob;

  constructor(
    private readonly transactions: Transactions,
    private readonly decideRequest: DecideRequest,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async handle({ bulkId, position }: { bulkId: string; position: number }): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [item] = await tx.query<Item[]>(ITEM_SQL, [bulkId, position]);
      if (!item) return;
      const { outcome, problem } = await this.settle(item);
      await tx.query(
        `UPDATE licensing.bulk_decision_item SET outcome = $3, code = $4, message = $5, next_step = $6, settled_at = $7
          WHERE bulk_id = $1 AND position = $2`,
        [bulkId, position, outcome, problem?.code ?? null, problem?.message ?? null, problem?.nextStep ?? null, this.clock.now()],
      );
    });
  }

  private async settle(item: Item): Promise<Settled> {
    if (item.second !== null) return { outcome: item.second ? 'second' : 'done' };
    const { reference, decision, decision_id: decisionId, reason_code: reasonCode, note } = item;
    try {
      const said = { ...(reasonCode === null ? {} : { reasonCode }), ...(note === null ? {} : { note }) };
      const input = { reference, decision, decisionId, ...said };
      const { secondReasons } = await this.decideRequest.execute(reviewerOf(item), input);
      return { outcome: secondReasons.length > 0 ? 'second' : 'done' };
    } catch (error) {
      return { outcome: 'failed', problem: problemOf(error) };
    }
  }
}

/** With who decides as they are now: whoever has left the desk meanwhile decides nothing. */
const ITEM_SQL = `
  SELECT i.reference, i.decision_id, b.decision, b.reason_code, b.note, s.user_id, s.email, s.name, s.roles,
    (SELECT d.second_reasons <> '[]'::jsonb FROM licensing.decision d WHERE d.id = i.decision_id) AS second
  FROM licensing.bulk_decision_item i
  JOIN licensing.bulk_decision b ON b.id = i.bulk_id
  LEFT JOIN identity.v_staff s ON s.user_id::text = b.staff_id AND s.active
  WHERE i.bulk_id = $1 AND i.position = $2 AND i.outcome = 'waiting'
  FOR UPDATE OF i`;

function reviewerOf({ user_id: userId, email, name, roles }: Item): StaffActor {
  if (userId === null || email === null || name === null || roles === null) {
    throw new DomainError('licensing.reviewer-gone', 'Whoever began this does not work at the desk any more.', {
      kind: 'forbidden',
      nextStep: 'Decide this request on its own page.',
    });
  }
  return { kind: 'staff', userId, email, name, roles };
}

