import { Injectable } from '@nestjs/common';
import { isId, type Actor } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { READ_DESK } from '../../licensing.permissions.js';
import { staffOf } from '../staff-of.js';
import { viewNotFound } from '../workplace.errors.js';

/** Takes one of the actor's own views away. */
@Injectable()
export class RemoveView {
  constructor(private readonly transactions: Transactions) {}

  /** @throws licensing.view-not-found, for a colleague's as well; kernel.forbidden */
  async execute(actor: Actor, input: { viewId: string }): Promise<void> {
    const { userId } = staffOf(actor, READ_DESK);
    if (!isId(input.viewId)) throw viewNotFound();
    await this.transactions.run(async (tx) => {
      const gone = await tx.query<[unknown[], number]>(
        'DELETE FROM licensing.saved_view WHERE id = $1 AND staff_id = $2 RETURNING id',
        [input.viewId, userId],
      );
      if (gone[1] === 0) throw viewNotFound();
    });
  }
}
