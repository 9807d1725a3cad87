import { Injectable } from '@nestjs/common';
import { authorise, type Actor } from '#libs/kernel';
import { Reads } from '#platform/database';
import { ReadArticles } from '../catalogue.permissions.js';
import { ownerOf, type SavedFields } from './saved-filter.entity.js';

export interface SavedFilterView {
  id: string;
  name: string;
  filters: SavedFields;
  isShared: boolean;
  /** Whether it is the actor's own; those of others can be used, not changed. */
  isOwn: boolean;
  ownerName: string;
}

/** A staff member's own filters and those colleagues share. */
@Injectable()
export class SavedFilters {
  constructor(private readonly reads: Reads) {}

  /** By name, the actor's own first. */
  async list(actor: Actor): Promise<SavedFilterView[]> {
    authorise(actor, ReadArticles);
    return this.reads.query<SavedFilterView>(
      `SELECT id, name, filters, is_shared AS "isShared", staff_id = $1 AS "isOwn", owner_name AS "ownerName"
       FROM catalogue.saved_filter WHERE staff_id = $1 OR is_shared
       ORDER BY staff_id = $1 DESC, lower(name), id LIMIT 200`,
      [ownerOf(actor).userId],
    );
  }
}
