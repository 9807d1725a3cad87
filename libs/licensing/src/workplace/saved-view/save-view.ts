import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { READ_DESK } from '../../licensing.permissions.js';
import { staffOf } from '../staff-of.js';
import { tooManyViews, viewInvalid } from '../workplace.errors.js';
import { VIEW_FIELDS, type SaveViewInput, type ViewFields } from './saved-view-view.js';

const MOST = 50;
const LONGEST_NAME = 80;
const LONGEST_VALUE = 200;
/** Control characters and halves of characters, which a database does not take. */
const UNREADABLE = /[\p{Cc}\p{Cs}]/u;

/** Gives a view of the queue a name; the same name again changes it. */
@Injectable()
export class SaveView {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws licensing.view-invalid, licensing.too-many-views, kernel.forbidden */
  async execute(actor: Actor, input: SaveViewInput): Promise<{ id: string }> {
    const { userId, name: ownerName } = staffOf(actor, READ_DESK);
    const name = input.name.trim();
    if (name === '' || name.length > LONGEST_NAME || UNREADABLE.test(name)) {
      throw viewInvalid('name', 'A name has 1 to 80 characters.');
    }
    const filters = checked(input.filters);
    return this.transactions.run(async (tx) => {
      // Serialises one person's saving, so that the limit holds.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('licensing.saved-view:' || $1, 0))`, [userId]);
      const now = this.clock.now();
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO licensing.saved_view (id, staff_id, owner_name, name, filters, is_shared, created_at, updated_at)
         SELECT $1, $2, $3, $4, $5, $6, $7, $7
         WHERE (SELECT count(*) FROM licensing.saved_view WHERE staff_id = $2 AND lower(name) <> lower($4)) < $8::int
         ON CONFLICT (staff_id, lower(name)) DO UPDATE SET name = excluded.name, filters = excluded.filters,
           is_shared = excluded.is_shared, updated_at = excluded.updated_at
         RETURNING id`,
        [newId(now.getTime()), userId, ownerName, name, JSON.stringify(filters), input.isShared, now, MOST],
      );
      if (!row) throw tooManyViews(MOST);
      return { id: row.id };
    });
  }
}

function checked(filters: ViewFields): ViewFields {
  const unknown = Object.keys(filters).find((name) => !(VIEW_FIELDS as readonly string[]).includes(name));
  if (unknown !== undefined) throw viewInvalid(`filters.${unknown}`, 'The queue has no such filter.');
  const entries = VIEW_FIELDS.flatMap((name) => {
    const value = filters[name];
    if (value === undefined || value === '') return [];
    if (typeof value !== 'string' || value.length > LONGEST_VALUE || UNREADABLE.test(value)) {
      throw viewInvalid(`filters.${name}`, 'A filter is a text of at most 200 characters.');
    }
    return [[name, value] as const];
  });
  if (entries.length === 0) throw viewInvalid('filters', 'There is nothing to save: choose a filter first.');
  return Object.fromEntries(entries);
}
