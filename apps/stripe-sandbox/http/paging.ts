import type { Collection } from '../state/collection.js';
import { badParameter, noSuchParam } from './stripe-failure.js';

interface Listable {
  id: string;
}
export type Moments = number | { gt?: number; gte?: number; lt?: number; lte?: number };
export interface ListParams {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
  created?: Moments;
}

export interface StripeList<T> {
  object: 'list';
  data: T[];
  has_more: boolean;
  url: string;
}

/**
 * A page of a collection, newest first, as every v1 list is. `keep` filters records, `show` gives the object of one
 * (which carries `created` when the list can be filtered by it).
 */
export function page<R extends Listable, T extends object>(
  url: string,
  records: Collection<R>,
  params: ListParams,
  show: (record: R) => T,
  keep: (object: T) => boolean = () => true,
): StripeList<T> {
  const limit = limitOf(params);
  for (const cursor of ['starting_after', 'ending_before'] as const) {
    const id = params[cursor];
    if (id !== undefined && !records.get(id)) throw noSuchParam(records.kind, id, cursor);
  }
  const backwards = params.ending_before !== undefined;
  const cursor = params.ending_before ?? params.starting_after;
  const found = after(
    backwards ? records.oldestFirst() : records.newestFirst(),
    cursor,
    (record) => {
      const object = show(record);
      return isWithin(createdOf(object), params.created) && keep(object) ? object : null;
    },
    limit + 1,
  );
  const data = found.slice(0, limit);
  return { object: 'list', data: backwards ? data.reverse() : data, has_more: found.length > limit, url };
}

export function listOf<T>(url: string, data: T[]): StripeList<T> {
  return { object: 'list', data, has_more: false, url };
}

function after<R extends Listable, T>(
  records: Iterable<R>,
  cursor: string | undefined,
  pick: (record: R) => T | null,
  wanted: number,
): T[] {
  const found: T[] = [];
  let passed = cursor === undefined;
  for (const record of records) {
    if (!passed) {
      passed = record.id === cursor;
      continue;
    }
    const object = pick(record);
    if (object !== null) found.push(object);
    if (found.length === wanted) break;
  }
  return found;
}

function limitOf(params: ListParams): number {
  const limit = params.limit ?? 10;
  if (limit < 1 || limit > 100) {
    throw badParameter('parameter_invalid_integer', 'Invalid limit: must be between 1 and 100.', 'limit');
  }
  if (params.starting_after !== undefined && params.ending_before !== undefined) {
    throw badParameter('parameter_invalid', 'Use starting_after or ending_before, not both.', 'ending_before');
  }
  return limit;
}

/** Some of Stripe's objects call the moment they were made `date`. */
function createdOf(object: { created?: number; date?: number }): number {
  return object.created ?? object.date ?? 0;
}

/** Whether a moment is the one, or in the range, that a filter names; nothing has no moment. */
export function isWithin(moment: number | null, range: Moments | undefined): boolean {
  if (range === undefined) return true;
  if (moment === null) return false;
  if (typeof range === 'number') return moment === range;
  if (range.gt !== undefined && moment <= range.gt) return false;
  if (range.gte !== undefined && moment < range.gte) return false;
  if (range.lt !== undefined && moment >= range.lt) return false;
  return range.lte === undefined || moment <= range.lte;
}

/** A page of what an object carries inside itself, first to last. */
export function pageWithin<T extends Listable>(url: string, items: readonly T[], params: ListParams): StripeList<T> {
  const limit = limitOf(params);
  const from = items.findIndex((item) => item.id === params.starting_after) + 1;
  return { object: 'list', data: items.slice(from, from + limit), has_more: from + limit < items.length, url };
}
