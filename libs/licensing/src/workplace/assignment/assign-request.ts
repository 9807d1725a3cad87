import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, isReference, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { Transactions, type Tx } from '#platform/database';
import { recordHistory } from '../../history/record-history.js';
import { requestMovedOn, requestNotFound } from '../../licensing.errors.js';
import { DECIDE_REQUEST } from '../../licensing.permissions.js';
import type { RequestState } from '../../request/request.states.js';
import { staffOf } from '../staff-of.js';
import { alreadyAssigned, assignmentMoved, colleagueNotFound } from '../workplace.errors.js';
import type { AssignmentView, AssignRequestInput, ColleagueView } from './assignment-view.js';
import { Assignments } from './assignment.query.js';

interface Held {
  id: string;
  state: RequestState;
  assignee_id: string | null;
  assignee_name: string | null;
  assigned_at: Date | null;
}

/** Nobody has to look at these any more. */
const OVER: readonly RequestState[] = ['fulfilled', 'declined', 'withdrawn', 'expired'];

/**
 * Somebody at the desk takes a request, gives it to a colleague, or lets go of it. Of two who take it at once one wins,
 * and the other is told who. It says who looks after it, not who may decide: a decision by somebody else stands.
 */
@Injectable()
export class AssignRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly assignments: Assignments,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @throws licensing.request-not-found, licensing.request-moved-on, licensing.already-assigned,
   * licensing.assignment-moved, licensing.colleague-not-found, kernel.forbidden
   */
  async execute(actor: Actor, input: AssignRequestInput): Promise<AssignmentView> {
    const staff = staffOf(actor, DECIDE_REQUEST);
    return this.transactions.run(async (tx) => {
      const held = await lock(tx, input.reference);
      const to = await this.next(tx, staff, held, input);
      const now = this.clock.now();
      if (to?.id !== (held.assignee_id ?? undefined)) await this.change(tx, staff, held, to, now);
      const at = to && to.id === held.assignee_id ? held.assigned_at! : now;
      return { reference: input.reference, assignee: to ? { ...to, at: at.toISOString() } : null };
    });
  }

  private async next(
    tx: Tx,
    staff: StaffActor,
    held: Held,
    { action, to, seen }: AssignRequestInput,
  ): Promise<ColleagueView | null> {
    if (action === 'take') {
      if (held.assignee_id !== null && held.assignee_id !== staff.userId) {
        throw alreadyAssigned(held.assignee_name!, held.assigned_at!);
      }
      return { id: staff.userId, name: staff.name };
    }
    if (seen !== undefined && seen !== held.assignee_id) throw assignmentMoved(held.assignee_name);
    if (action === 'release') return null;
    const colleague = await this.assignments.within(tx, to ?? '');
    if (!colleague) throw colleagueNotFound();
    return colleague;
  }

  private async change(tx: Tx, staff: StaffActor, held: Held, to: ColleagueView | null, now: Date): Promise<void> {
    await tx.query(
      'UPDATE licensing.request SET assignee_id = $2, assignee_name = $3, assigned_at = $4 WHERE id = $1',
      [held.id, to?.id ?? null, to?.name ?? null, to ? now : null],
    );
    await recordHistory(tx, now, [
      {
        ...{ requestId: held.id, subject: 'request', step: to ? 'assigned' : 'released', from: held.state, to: null },
        ...{ actor: staff, note: to && to.id !== staff.userId ? to.name : null },
        data: { assigneeId: to?.id ?? null, before: held.assignee_id },
      },
    ]);
  }
}

async function lock(tx: Tx, reference: string): Promise<Held> {
  const [held] = isReference(reference, 'R')
    ? await tx.query<Held[]>(
        `SELECT id, state, assignee_id, assignee_name, assigned_at FROM licensing.request
          WHERE reference = $1 FOR UPDATE`,
        [reference],
      )
    : [];
  if (!held) throw requestNotFound();
  if (OVER.includes(held.state)) {
    throw requestMovedOn(`This request is ${held.state}, so nobody has to look after it.`);
  }
  return held;
}
