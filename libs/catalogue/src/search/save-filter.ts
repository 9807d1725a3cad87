import { Inject, Injectable } from '@nestjs/common';
import { authorise, CLOCK, newId, type Actor, type Clock } from '#libs/kernel';
import { Transactions } from '#platform/database';
import { filterInvalid, tooManyFilters } from '../catalogue.errors.js';
import { ReadArticles } from '../catalogue.permissions.js';
import { ownerOf, SAVED_FIELDS, type SavedFields } from './saved-filter.entity.js';

export interface SaveFilterInput {
  name: string;
  filters: SavedFields;
  isShared: boolean;
}

const MOST = 50;
const LONGEST_NAME = 80;
const LONGEST_VALUE = 400;
/** Control characters and halves of characters, which a database does not take. */
const UNREADABLE = /[\p{Cc}\p{Cs}]/u;

/** Gives a search a name; the same name again changes it. @throws catalogue.filter-invalid, catalogue.too-many-filters */
@Injectable()
export class SaveFilter {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: SaveFilterInput): Promise<{ id: string }> {
    authorise(actor, ReadArticles);
    const { userId, name: ownerName } = ownerOf(actor);
    const name = input.name.trim();
    if (name === '' || name.length > LONGEST_NAME) throw filterInvalid('name', 'A name has 1 to 80 characters.');
    const filters = checked(input.filters);
    return this.transactions.run(async (tx) => {
      // Serialises one person's saving, so that the limit holds.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('catalogue.saved-filter:' || $1, 0))`, [userId]);
      const now = this.clock.now();
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO catalogue.saved_filter (id, staff_id, owner_name, name, filters, is_shared, created_at, updated_at)
         SELECT $1, $2, $3, $4, $5, $6, $7, $7
         WHERE (SELECT count(*) FROM catalogue.saved_filter WHERE staff_id = $2 AND lower(name) <> lower($4)) < $8::int
         ON CONFLICT (staff_id, lower(name)) DO UPDATE SET name = excluded.name, filters = excluded.filters,
           is_shared = excluded.is_shared, updated_at = excluded.updated_at
         RETURNING id`,
        [newId(now.getTime()), userId, ownerName, name, JSON.stringify(filters), input.isShared, now, MOST],
      );
      if (!row) throw tooManyFilters(MOST);
      return { id: row.id };
    });
  }
}

function checked(filters: SavedFields): SavedFields {
  const entries = SAVED_FIELDS.flatMap((field) => {
    const value = filters[field];
    if (value === undefined || value === '') return [];
    if (typeof value !== 'string' || value.length > LONGEST_VALUE || UNREADABLE.test(value)) {
      throw filterInvalid(`filters.${field}`, 'A filter is a text of at most 400 characters.');
    }
    return [[field, value] as const];
  });
  if (entries.length === 0) throw filterInvalid('filters', 'There is nothing to save: type or choose something first.');
  return Object.fromEntries(entries);
}
