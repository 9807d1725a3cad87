import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, type Actor, type Clock, type StaffActor } from '#libs/kernel';
import { brokenConstraint, Transactions, type Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { RunSimulationJob } from '../licensing.events.js';
import { needsStaff, periodInvalid, simulationStarted } from '../licensing.errors.js';
import { SIMULATE } from '../licensing.permissions.js';
import { SimulationSubjects, type Subject } from './simulation-subjects.js';
import { Simulation, type SimulationKind } from './simulation.entity.js';

export const LONGEST_MONTHS = 36;

export interface StartSimulationInput {
  kind: SimulationKind;
  draftId: string;
  /** How far back, 1 to 36 months. */
  months: number;
}

/**
 * Tries a draft on the requests of the last months. One simulation of a draft runs at a time: starting again ends the
 * one before.
 */
@Injectable()
export class StartSimulation {
  constructor(
    private readonly transactions: Transactions,
    private readonly subjects: SimulationSubjects,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, licensing.period-invalid, licensing.simulation-started, and what reading the draft throws */
  async execute(actor: Actor, input: StartSimulationInput): Promise<{ id: string }> {
    authorise(actor, SIMULATE);
    if (actor.kind !== 'staff') throw needsStaff();
    const { months } = input;
    if (!Number.isInteger(months) || months < 1 || months > LONGEST_MONTHS) throw periodInvalid(LONGEST_MONTHS);
    const subject = await this.subjects.of(actor, input.kind, input.draftId);
    try {
      return await this.transactions.run((tx) => this.start(tx, actor, input, subject));
    } catch (error) {
      if (brokenConstraint(error) === 'simulation_one_at_a_time') throw simulationStarted();
      throw error;
    }
  }

  private async start(tx: Tx, actor: StaffActor, input: StartSimulationInput, subject: Subject) {
    const now = this.clock.now();
    const id = newId(now.getTime());
    await tx.query(
      `UPDATE licensing.simulation SET state = 'cancelled', finished_at = $2
       WHERE draft_id = $1 AND state IN ('queued', 'running')`,
      [input.draftId, now],
    );
    await tx.insert(Simulation, {
      ...{ id, kind: input.kind, draftId: input.draftId, months: input.months },
      ...{ candidate: subject.candidate, titleId: subject.titleId, currency: subject.currency },
      ...{ since: monthsBefore(now, input.months), until: now, state: 'queued', total: null, seen: 0 },
      ...{ result: null, failure: null, startedBy: actor.userId, startedByName: actor.name },
      ...{ createdAt: now, finishedAt: null },
    });
    await this.jobs.enqueue(tx, RunSimulationJob, { simulationId: id }, { key: `simulation:${id}`, maxAttempts: 3 });
    return { id };
  }
}

/** The same day so many months earlier, or the last day of that month. */
export function monthsBefore(now: Date, months: number): Date {
  const day = new Date(now);
  day.setUTCMonth(day.getUTCMonth() - months);
  if (day.getUTCDate() !== now.getUTCDate()) day.setUTCDate(0);
  return day;
}
