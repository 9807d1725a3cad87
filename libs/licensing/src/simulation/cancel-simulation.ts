import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, isId, type Actor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { simulationNotFound } from '../licensing.errors.js';
import { SIMULATE } from '../licensing.permissions.js';
import { Simulation } from './simulation.entity.js';
import { simulationStates } from './simulation.states.js';

/** Stops a simulation; the worker notices within a second. */
@Injectable()
export class CancelSimulation {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws kernel.forbidden, licensing.simulation-not-found, simulation.state-conflict when it has ended */
  async execute(actor: Actor, { id }: { id: string }): Promise<void> {
    authorise(actor, SIMULATE);
    if (!isId(id)) throw simulationNotFound();
    await this.transactions.run(async (tx) => {
      const found = await tx.findOne(Simulation, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw simulationNotFound();
      simulationStates.assert(found.state, 'cancelled', 'staff');
      await tx.update(Simulation, { id }, { state: 'cancelled', finishedAt: this.clock.now() });
    });
  }
}
