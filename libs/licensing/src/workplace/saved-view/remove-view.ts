import { Injectable } from '@nestjs/common';
import { isAllowed, isId, type Actor } from '#libs/kernel';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { READ_DESK, REMOVE_SHARED_VIEW } from '../../licensing.permissions.js';
import { staffOf } from '../staff-of.js';
import { viewNotFound } from '../workplace.errors.js';

/** Takes a view away: one of the actor's own, and for an administrator also one that a colleague shared. */
@Injectable()
export class RemoveView {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  /** @throws licensing.view-not-found, for a colleague's as well; kernel.forbidden */
  async execute(actor: Actor, input: { viewId: string }): Promise<void> {
    const staff = staffOf(actor, READ_DESK);
    const { viewId: id } = input;
    if (!isId(id)) throw viewNotFound();
    await this.transactions.run(async (tx) => {
      const [[gone]] = await tx.query<[{ name: string; owner: string; isOwn: boolean }[], number]>(
        `DELETE FROM licensing.saved_view WHERE id = $1 AND (staff_id = $2 OR ($3 AND is_shared))
         RETURNING name, owner_name AS owner, staff_id = $2 AS "isOwn"`,
        [id, staff.userId, isAllowed(actor, REMOVE_SHARED_VIEW)],
      );
      if (!gone) throw viewNotFound();
      const { name, owner, isOwn } = gone;
      if (isOwn) return;
      const subject = { kind: 'saved-view', id } as const;
      await this.audit.record(tx, staff, { action: 'licensing.view-removed', subject, data: { name, owner } });
    });
  }
}
