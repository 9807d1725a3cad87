import { Injectable } from '@nestjs/common';
import { isAllowed, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { READ_DESK, REMOVE_SHARED_VIEW } from '../../licensing.permissions.js';
import { staffOf } from '../staff-of.js';
import type { SavedViewView } from './saved-view-view.js';

/** A staff member's own views of the queue and those colleagues share. */
@Injectable()
export class SavedViews {
  constructor(private readonly reads: Reads) {}

  /** By name, the actor's own first. @throws kernel.forbidden */
  async list(actor: Actor): Promise<SavedViewView[]> {
    const { userId } = staffOf(actor, READ_DESK);
    return this.reads.query<SavedViewView>(
      `SELECT id, name, filters, is_shared AS "isShared", staff_id = $1 AS "isOwn",
         staff_id = $1 OR $2 AS "canRemove", owner_name AS "ownerName"
       FROM licensing.saved_view WHERE staff_id = $1 OR is_shared
       ORDER BY staff_id = $1 DESC, lower(name), id LIMIT 200`,
      [userId, isAllowed(actor, REMOVE_SHARED_VIEW)],
    );
  }
}
